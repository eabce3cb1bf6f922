import { readSettings } from './settings.ts';

/**
 * Calls back when a single key is pressed outside fields. Letters are silent where the reader has turned them off
 * (WCAG 2.1.4); `Escape` and `Enter` are not letters.
 */
export function onKey(handle: (key: string, event: KeyboardEvent) => void): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target;
    const typing =
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type));
    if (typing || find(':popover-open, dialog[open]')) return;
    if (event.key.length === 1 && !readSettings().keys) return;
    handle(event.key, event);
  });
}

function find(selector: string): Element | null {
  return document.querySelector(selector);
}
