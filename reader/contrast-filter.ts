import { formatChosen, isBetween, parseChosen } from '#lib/model/chosen.ts';
import { all, fill, find } from './dom.ts';
import { countInWords, listInWords, outletOf, saveQuery, sendAlong } from './filter.ts';

/** `<contrast-filter>`: the contrasts between the chosen texts as pairs; the choice stands in the address. */
export class ContrastFilter extends HTMLElement {
  connectedCallback(): void {
    this.choose(parseChosen(new URLSearchParams(location.search), this.slugs()));
    this.addEventListener('change', () => this.apply());
    find('[type=reset]', this)?.addEventListener('click', () => this.choose([]));
  }

  private boxes(): HTMLInputElement[] {
    return all<HTMLInputElement>('input', this);
  }

  private slugs(): string[] {
    return this.boxes().map(({ value }) => value);
  }

  private choose(chosen: readonly string[]): void {
    for (const box of this.boxes()) box.checked = chosen.includes(box.value);
    this.apply();
  }

  private apply(): void {
    const boxes = this.boxes().filter((box) => box.checked);
    const chosen = boxes.map(({ value }) => value);
    let count = 0;
    for (const item of all('[data-editions]')) {
      item.hidden = !isBetween((item.dataset.editions ?? '').split(' '), chosen);
      if (!item.hidden) count += 1;
      // A single text has nothing to stand against, so there all positions stay.
      for (const side of all('[data-edition]', item))
        side.hidden = chosen.length > 1 && !chosen.includes(side.dataset.edition ?? '');
    }
    this.say(count, boxes.map(outletOf));
    const editions = formatChosen(chosen);
    saveQuery({ editions });
    sendAlong(all<HTMLAnchorElement>('.contrasts h2 a, a[data-twin]'), { editions });
  }

  private say(count: number, outlets: readonly string[]): void {
    const found = countInWords(this, count);
    const { among, amongOne } = this.dataset;
    const pattern = count === 0 || outlets.length === 0 ? '{found}' : outlets.length === 1 ? amongOne : among;
    const status = find('[role=status]', this);
    if (status) status.textContent = fill(pattern, { found, outlets: listInWords(outlets) });
  }
}
