import { all } from './dom.ts';
import { saveQuery, sayCount } from './filter.ts';

/** `<contrast-filter>`: only the contrasts in which all the chosen texts take part. */
export class ContrastFilter extends HTMLElement {
  connectedCallback(): void {
    const chosen = (new URLSearchParams(location.search).get('texts') ?? '').split('.');
    for (const box of this.boxes()) box.checked = chosen.includes(box.value);
    this.addEventListener('change', () => this.apply());
    this.apply();
  }

  private boxes(): HTMLInputElement[] {
    return all<HTMLInputElement>('input', this);
  }

  private apply(): void {
    const chosen = this.boxes().flatMap((box) => (box.checked ? [box.value] : []));
    let count = 0;
    for (const item of all('[data-editions]')) {
      const editions = (item.dataset.editions ?? '').split(' ');
      item.hidden = !chosen.every((slug) => editions.includes(slug));
      if (!item.hidden) count += 1;
    }
    sayCount(this, count);
    saveQuery({ texts: chosen.join('.') });
  }
}
