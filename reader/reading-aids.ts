import { all, find } from './dom.ts';
import { sayNotFetched } from './not-fetched.ts';
import { closeWhenLeft } from './panel.ts';
import { part } from './parts.ts';
import { applySettings, largest, readSettings, type Settings, saveSettings, smallest, usual } from './settings.ts';

/** `<reading-aids>`: text size, line spacing, colours and letter keys, at once and on the next visit. */
export class ReadingAids extends HTMLElement {
  connectedCallback(): void {
    find('button', this)?.addEventListener('click', (event) => this.bring(event), { once: true });
    this.addEventListener('change', (event) => {
      const input = event.target as HTMLInputElement;
      const value = input.name === 'keys' ? input.checked : input.value;
      this.set({ [input.name]: value } as Partial<Settings>);
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-size], [data-reset]');
      if (!button) return;
      if ('reset' in button.dataset) this.set(usual);
      else this.set({ size: readSettings().size + Number(button.dataset.size) });
    });
  }

  /** At the first click there is no panel yet; from the second on the browser opens it by itself. */
  private async bring(event: Event): Promise<void> {
    // A panel that has been fetched already is there before the button does its own work, and would be shut by it.
    event.preventDefault();
    const panel = await part('aids').catch(() => null);
    if (panel) {
      this.append(panel);
      closeWhenLeft(panel);
      this.show(readSettings());
      panel.showPopover();
      return;
    }
    sayNotFetched();
    find('button', this)?.addEventListener('click', (event) => this.bring(event), { once: true });
  }

  private set(change: Partial<Settings>): void {
    const next = { ...readSettings(), ...change };
    next.size = Math.min(largest, Math.max(smallest, next.size));
    saveSettings(next);
    applySettings(next);
    this.show(next);
    dispatchEvent(new Event('resize'));
  }

  private show({ size, spacing, theme, keys }: Settings): void {
    const now = find<HTMLOutputElement>('[data-size-now]', this);
    if (now) now.value = `${100 + size * 12.5} %`.replace('.', document.documentElement.lang === 'en' ? '.' : ',');
    for (const input of all<HTMLInputElement>('input', this)) {
      input.checked = input.name === 'keys' ? keys : input.value === (input.name === 'theme' ? theme : spacing);
    }
  }
}
