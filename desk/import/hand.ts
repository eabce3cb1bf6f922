import { firstOf, opposite, type Review, rowOf, type Side } from '#lib/import/review.ts';

/** The sentence in hand: the nth that a row has of a side (from 0). Of a side without one, the empty place. */
export interface Hand {
  row: number;
  side: Side;
  n: number;
}

/** Where a step leads. */
export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** The number of the sentence in hand in its text; `null` for an empty place. */
export function sentenceIn(review: Review, { row, side, n }: Hand): number | null {
  return n < (review.rows[row]?.[side] ?? 0) ? firstOf(review, row, side) + n : null;
}

/**
 * The sentence one step on; `order` is the order of the rows on the page. Left and right go through the sentences of a
 * row, the original first. At an edge the hand stays.
 */
export function step(review: Review, order: readonly number[], hand: Hand, whither: Step): Hand {
  const last = order.length - 1;
  const at = order.indexOf(hand.row);
  switch (whither) {
    case 'up':
      return inRow(review, order[Math.max(0, at - 1)] ?? hand.row, hand.side, hand.n);
    case 'down':
      return inRow(review, order[Math.min(last, at + 1)] ?? hand.row, hand.side, hand.n);
    case 'first':
      return inRow(review, order[0] ?? hand.row, hand.side, 0);
    case 'last':
      return inRow(review, order[last] ?? hand.row, hand.side, 0);
    case 'left':
      if (hand.n > 0) return { ...hand, n: hand.n - 1 };
      return hand.side === 'target' ? inRow(review, hand.row, 'source', Number.POSITIVE_INFINITY) : hand;
    case 'right':
      if (hand.n < (review.rows[hand.row]?.[hand.side] ?? 0) - 1) return { ...hand, n: hand.n + 1 };
      return hand.side === 'source' ? { ...hand, side: 'target', n: 0 } : hand;
  }
}

/** Where the hand is after its sentence was struck: in its row, or where that is gone, in the next one on the page. */
export function afterStrike(before: Review, after: Review, order: readonly number[], hand: Hand): Hand {
  const at = order.indexOf(hand.row);
  for (const row of [...order.slice(at), ...order.slice(0, at).reverse()]) {
    const still = after.rows.findIndex(({ id }) => id === before.rows[row]?.id);
    if (still >= 0) return inRow(after, still, hand.side, hand.n);
  }
  return inRow(after, 0, hand.side, 0);
}

function inRow(review: Review, row: number, side: Side, n: number): Hand {
  return { row, side, n: Math.max(0, Math.min(n, (review.rows[row]?.[side] ?? 0) - 1)) };
}

/** Where the hand is after a change: on the same sentence, wherever it went, or else in the same row. */
export function follow(before: Review, after: Review, hand: Hand): Hand {
  const sentence = sentenceIn(before, hand);
  const row = sentence === null ? -1 : rowOf(after, hand.side, sentence);
  if (sentence !== null && row >= 0) return { row, side: hand.side, n: sentence - firstOf(after, row, hand.side) };
  const id = before.rows[hand.row]?.id;
  const same = after.rows.findIndex((other) => other.id === id);
  if (same >= 0) return inRow(after, same, hand.side, 0);
  // The row is gone: what its other side held tells whither.
  const partner = rowOf(after, opposite(hand.side), firstOf(before, hand.row, opposite(hand.side)));
  return inRow(after, partner >= 0 ? partner : after.rows.length - 1, hand.side, 0);
}
