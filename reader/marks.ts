import { all, wordAt } from './dom.ts';
import { rowInHand } from './place.ts';
import { layersOn } from './view.ts';

/** The notes whose marks an event fell on, as far as their layers are on; the innermost first. */
export function marksAt(event: MouseEvent): string[] {
  const ids: string[] = [];
  const on = layersOn();
  for (let mark = wordAt(event, 'mark'); mark; mark = mark.parentElement?.closest('mark') ?? null) {
    if (on.some((layer) => mark?.dataset.layer === layer) && mark.dataset.annotation) ids.push(mark.dataset.annotation);
  }
  return ids;
}

/** The first note from the row in hand on, or the last before it, of the layers that are on. */
export function noteFromHere(step: 1 | -1, on: readonly string[]): HTMLElement | null {
  const here = rowInHand();
  if (!here) return null;
  const rows = all('.row');
  const at = rows.indexOf(here);
  for (const row of step > 0 ? rows.slice(at) : rows.slice(0, at).reverse()) {
    const marks = all('mark', row).filter(({ dataset }) => on.includes(dataset.layer ?? ''));
    const note = document.getElementById(`n-${marks.at(step > 0 ? 0 : -1)?.dataset.annotation}`);
    if (note) return note;
  }
  return null;
}
