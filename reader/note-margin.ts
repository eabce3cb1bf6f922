import { afterPaint, all, find, isDrawn } from './dom.ts';
import { near, whenNear } from './near.ts';
import { layersOn } from './view.ts';

/** A note in the margin: where it would like to stand, and how high it is. */
export interface Slot {
  wish: number;
  height: number;
  open: boolean;
}

const gap = 14;

/**
 * Where notes stand so that none overlaps: each as near its mark as those above allow. The open one gets the place it
 * wishes; those above it are lifted instead, unless that would push them past the top.
 */
export function stack(slots: readonly Slot[]): number[] {
  const down = (from: number, first: number, tops: number[]): void => {
    let free = first;
    for (let at = from; at < slots.length; at++) {
      const slot = slots[at];
      if (!slot) continue;
      tops[at] = Math.max(slot.wish, free);
      free = (tops[at] ?? 0) + slot.height + gap;
    }
  };
  const tops: number[] = [];
  down(0, 0, tops);
  const open = slots.findIndex((slot) => slot.open);
  if (open <= 0) return tops;
  const lifted = [...tops];
  let floor = slots[open]?.wish ?? 0;
  lifted[open] = floor;
  for (let at = open - 1; at >= 0; at--) {
    lifted[at] = Math.min(lifted[at] ?? 0, floor - (slots[at]?.height ?? 0) - gap);
    floor = lifted[at] ?? 0;
  }
  if (floor < 0) return tops;
  down(open, slots[open]?.wish ?? 0, lifted);
  return lifted;
}

/** Sets the notes of the blocks near the window beside their marks, wherever the screen has a margin. */
export function keepMargin(): void {
  const wide = matchMedia('(min-width: 80rem)');
  if (!wide.matches) {
    // Where there is no margin there is nothing to place, and a phone has better things to do.
    wide.addEventListener('change', keepMargin, { once: true });
    return;
  }
  const grid = find('.grid');
  const list = find('.notes');
  if (!grid || !list) return;
  const byBlock = new Map<string, HTMLElement[]>();
  let asked = false;
  let placed = new Set<HTMLElement>();

  const place = () => {
    asked = false;
    const on = layersOn();
    const top = grid.getBoundingClientRect().top;
    const shown: { note: HTMLElement; wish: number }[] = [];
    for (const block of wide.matches ? inOrder(near) : []) {
      const marks = all('mark[data-annotation]', block);
      for (const note of byBlock.get(block.id) ?? []) {
        if (!on.some((layer) => note.classList.contains(layer))) continue;
        const mark = marks.find((mark) => mark.dataset.annotation === note.id.slice(2) && isDrawn(mark));
        shown.push({ note, wish: (mark ?? block).getBoundingClientRect().top - top });
      }
    }
    const notes = new Set(shown.map(({ note }) => note));
    // A note slides from where it has stood; one that comes is in its place at once.
    for (const note of placed) note.classList.toggle('settled', notes.has(note));
    for (const note of placed) if (!notes.has(note)) note.classList.remove('placed');
    for (const note of notes) note.classList.add('placed');
    placed = notes;
    const tops = stack(
      shown.map(({ note, wish }) => ({ wish, height: note.offsetHeight, open: note.classList.contains('open') })),
    );
    for (const [index, { note }] of shown.entries()) note.style.setProperty('--y', `${Math.round(tops[index] ?? 0)}px`);
  };
  const ask = () => {
    if (!asked) requestAnimationFrame(place);
    asked = true;
  };

  const collect = () => {
    byBlock.clear();
    for (const note of all('.note', list)) {
      const block = find<HTMLAnchorElement>('.back', note)?.hash.slice(1).split('.')[0] ?? '';
      byBlock.set(block, [...(byBlock.get(block) ?? []), note]);
    }
    ask();
  };
  collect();
  whenNear(ask);
  document.addEventListener('drawn', collect);
  new ResizeObserver(ask).observe(grid);
  // In a very long text a layer is seen first, and its notes in the next picture.
  document.addEventListener('view', grid.matches('.long') ? () => afterPaint(ask) : ask);
  wide.addEventListener('change', ask);
  document.fonts.ready.then(ask);
}

function inOrder(blocks: Iterable<Element>): Element[] {
  return [...blocks].sort((a, b) => (a.compareDocumentPosition(b) & 2 ? 1 : -1));
}
