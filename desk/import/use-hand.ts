import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Review } from '#lib/import/review.ts';
import type { Hand } from './hand.ts';

/** The attribute by which a sentence on the page is found. */
export function cellName({ rows }: Review, { row, side, n }: Hand): string {
  return `${rows[row]?.id}-${side}-${n}`;
}

/** The sentence in hand, and the focus that goes with it. */
export interface HandHold {
  hand: Hand;
  /** Takes a sentence in hand and moves the focus to it. */
  take: (hand: Hand) => void;
  /** Goes to where a change has brought the sentence in hand. `focused`: the focus goes too. */
  goWith: (whither: (hand: Hand) => Hand, focused: boolean) => void;
  /** For the grid: what has got the focus is in hand. */
  onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Holds the sentence in hand of a review whose sentences are drawn in `grid`. */
export function useHand(review: Review, grid: RefObject<HTMLElement | null>, start: Hand): HandHold {
  const [hand, setHand] = useState(start);
  const wanted = useRef(false);

  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-cell="${cellName(review, hand)}"]`)?.focus();
  });

  return {
    hand,
    take(next) {
      wanted.current = true;
      // The same sentence again: the focus is to come back to it, so the page is drawn all the same.
      setHand({ ...next });
    },
    goWith(whither, focused) {
      wanted.current = focused;
      setHand(whither);
    },
    onFocus({ target }) {
      const [id, side, n] = target.dataset.cell?.split('-') ?? [];
      const row = review.rows.findIndex((one) => String(one.id) === id);
      if (row < 0 || (side !== 'source' && side !== 'target')) return;
      if (row !== hand.row || side !== hand.side || Number(n) !== hand.n) setHand({ row, side, n: Number(n) });
    },
  };
}
