import { find } from './dom.ts';
import { onKey } from './keys.ts';

/** `<key-help>`: opens the list of keys on `?`. */
export class KeyHelp extends HTMLElement {
  connectedCallback(): void {
    onKey((key, event) => {
      if (key !== '?') return;
      event.preventDefault();
      find<HTMLDialogElement>('dialog', this)?.showModal();
    });
  }
}
