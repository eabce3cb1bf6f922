import { formatHandout, type HandoutView, parseHandout } from '#lib/model/handout.ts';
import { isLayerId } from '#lib/model/layer.ts';
import { all, find } from './dom.ts';
import { saveQuery } from './filter.ts';

/** `<handout-choice>`: which tasks, passages and marks are on the sheet. The boxes are true, the address repeats them. */
export class HandoutChoice extends HTMLElement {
  connectedCallback(): void {
    const { without, layers, named } = parseHandout(new URLSearchParams(location.search));
    for (const box of this.boxes()) {
      if (box.name === 'item') box.checked = !without.includes(box.value);
      if (box.name === 'layer') box.checked = isLayerId(box.value) && layers.includes(box.value);
      if (box.name === 'named') box.checked = named;
    }
    const details = find<HTMLDetailsElement>('details', this);
    // What a reader has opened before this script came stays open.
    if (details && location.search !== '') details.open = true;
    this.addEventListener('change', (event) => {
      const changed = event.target as HTMLInputElement;
      // A passage may belong to two tasks; it is on the sheet or not.
      for (const box of this.boxes()) {
        if (box.name === changed.name && box.value === changed.value) box.checked = changed.checked;
      }
      this.apply();
      saveQuery(formatHandout(this.view()));
    });
    this.apply();
  }

  private boxes(): HTMLInputElement[] {
    return all<HTMLInputElement>('input', this);
  }

  private view(): HandoutView {
    const boxes = this.boxes();
    const out = boxes.filter(({ name, checked }) => name === 'item' && !checked).map(({ value }) => value);
    return {
      without: [...new Set(out)],
      layers: boxes.flatMap(({ name, checked, value }) =>
        name === 'layer' && checked && isLayerId(value) ? value : [],
      ),
      named: boxes.some(({ name, checked }) => name === 'named' && checked),
    };
  }

  private apply(): void {
    const { without, layers, named } = this.view();
    for (const item of all('[data-item]')) item.hidden = without.includes(item.dataset.item ?? '');
    for (const mark of all('.sheet mark'))
      mark.classList.toggle('off', !layers.some((id) => mark.classList.contains(id)));
    for (const name of all('[data-legend]')) name.hidden = !layers.some((id) => id === name.dataset.legend);
    const legend = find('.sheet .legend');
    if (legend) legend.hidden = layers.length === 0;
    for (const name of all('[data-name]')) name.hidden = (name.dataset.name === 'outlet') !== named;
  }
}
