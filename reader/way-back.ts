import { fill, find } from './dom.ts';

/** `<way-back>`: after a leap from a note or a sentence in another text, the link back to it. */
export class WayBack extends HTMLElement {
  connectedCallback(): void {
    const [edition = '', ...rest] = (new URLSearchParams(location.search).get('from') ?? '').split('.');
    const place = rest.join('.');
    if (!/^[a-z0-9-]+$/.test(edition) || !/^[a-z0-9-]+(\.\d+)?$/.test(place)) return;
    const tab = find<HTMLAnchorElement>(`.tabs a[data-edition="${edition}"]`);
    if (!tab || tab.hasAttribute('aria-current')) return;
    const link = document.createElement('a');
    const address = new URL(tab.href);
    // A sentence is `p12.2`; an id of a note has no full stop.
    if (place.includes('.')) address.hash = place;
    else address.searchParams.set('note', place);
    link.href = address.href;
    link.textContent = `← ${fill(this.dataset.label, { outlet: find('b', tab)?.textContent ?? '' })}`;
    this.append(link);
  }
}
