import { type Review, type Side, stateOf } from '../review.ts';
import { replace } from './arrange.ts';

/** Says of a row with one side empty that it is meant to stand alone: left out of the translation, or added by it. */
export function leaveAlone(review: Review, row: number): Review {
  return say(review, row, true);
}

/** Takes {@link leaveAlone} back. */
export function takeBack(review: Review, row: number): Review {
  return say(review, row, false);
}

function say(review: Review, row: number, alone: boolean): Review {
  const now = review.rows[row];
  if (!now || (now.source > 0 && now.target > 0)) return review;
  if (alone === (stateOf(now) === 'left-alone')) return review;
  return replace(review, row, 1, [{ ...now, confidence: alone ? 1 : 0 }]);
}

/**
 * Takes the first, last or only sentence that a pair has of a side out of it, into a row of its own that is meant to
 * stand alone. What stays behind without a partner has not been decided on: it may belong to the next.
 */
export function setApart(review: Review, row: number, side: Side, n: number): Review {
  const now = review.rows[row];
  if (!now || now.source === 0 || now.target === 0) return review;
  const last = now[side] - 1;
  if (n < 0 || n > last || (n > 0 && n < last)) return review;
  const apart = { source: 0, target: 0, [side]: 1, confidence: 1 };
  const rest = { source: now.source, target: now.target, [side]: last };
  // The only sentence of the original stands before what it is parted from, the only one of the translation after.
  const before = last > 0 ? n === 0 : side === 'source';
  return before ? replace(review, row, 1, [apart, rest]) : replace(review, row, 1, [rest, apart]);
}
