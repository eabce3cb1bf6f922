import { find } from './dom.ts';
import { onKey } from './keys.ts';
import { part } from './parts.ts';

/** Opens the list of keys on `?`. */
export function helpWithKeys(): void {
  onKey(async (key, event) => {
    if (key !== '?') return;
    event.preventDefault();
    const help = find<HTMLDialogElement>('#key-help') ?? (await part('key-help'));
    document.body.append(help);
    if (help instanceof HTMLDialogElement && !help.open) help.showModal();
  });
}
