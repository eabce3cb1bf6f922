import { fill, find } from './dom.ts';

/** `<way-back>`: after a leap from a note in another text, the link back to it. */
export class WayBack extends HTMLElement {
  connectedCallback(): void {
    const [edition, note] = (new URLSearchParams(location.search).get('from') ?? '').split('.');
    if (!edition || !note || !/^[a-z0-9-]+$/.test(edition + note)) return;
    const tab = find<HTMLAnchorElement>(`.tabs a[data-edition="${edition}"]`);
    if (!tab || tab.hasAttribute('aria-current')) return;
    const link = document.createElement('a');
    const address = new URL(tab.href);
    address.searchParams.set('note', note);
    link.href = address.href;
    link.textContent = `← ${fill(this.dataset.label, { outlet: find('b', tab)?.textContent ?? '' })}`;
    this.append(link);
  }
}
