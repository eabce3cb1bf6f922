import { sentencesOf } from '#lib/model/work.ts';
import { firstOf, opposite, type Review, type ReviewRow, type Side } from '../review.ts';

// Every operation gives the very review it was given where it has nothing to do: callers compare the two.

/** Says that a pair is right. */
export function keep(review: Review, row: number): Review {
  const { source, target, confidence } = review.rows[row] ?? { source: 0, target: 0, confidence: 1 };
  return source > 0 && target > 0 && confidence < 1 ? replace(review, row, 1, [{ source, target }]) : review;
}

/** Puts a row and the one after it together. */
export function merge(review: Review, row: number): Review {
  const [one, two] = [review.rows[row], review.rows[row + 1]];
  if (!one || !two) return review;
  return replace(review, row, 2, [{ source: one.source + two.source, target: one.target + two.target }]);
}

/** Divides a row: how many sentences of each side stay in the first part. Neither part may be without a sentence. */
export function split(review: Review, row: number, first: Record<Side, number>): Review {
  const whole = review.rows[row];
  if (!whole) return review;
  const second = { source: whole.source - first.source, target: whole.target - first.target };
  const counts = [first.source, first.target, second.source, second.target];
  if (counts.some((count) => count < 0)) return review;
  if (first.source + first.target === 0 || second.source + second.target === 0) return review;
  return replace(review, row, 1, [first, second]);
}

/**
 * Divides a row before its nth sentence (from 0) of a side, after the first one for n = 0. The other side is divided
 * where it has as much text before the cut as this one, as nearly as its sentences allow.
 */
export function splitAt(review: Review, row: number, side: Side, n: number): Review {
  const whole = review.rows[row];
  const other = opposite(side);
  if (!whole || whole.source + whole.target < 2) return review;
  if (whole[side] === 0) return splitAt(review, row, other, n);
  const here = Math.max(1, n);
  if (here >= whole[side]) {
    // The side has a single sentence: it stays with the first of the other side.
    return whole[side] === 1 && whole[other] > 1 ? split(review, row, counts(side, 1, 1)) : review;
  }
  const lengths = (of: Side) => {
    const first = firstOf(review, row, of);
    return sentencesOf(review[of])
      .slice(first, first + whole[of])
      .map(({ start, end }) => end - start);
  };
  const sum = (all: readonly number[]) => all.reduce((total, length) => total + length, 0);
  const mine = lengths(side);
  const share = sum(mine.slice(0, here)) / sum(mine);
  const theirs = lengths(other);
  const whither = theirs.map((_, at) => Math.abs(sum(theirs.slice(0, at + 1)) / sum(theirs) - share));
  const nearest = whither.indexOf(Math.min(...whither)) + 1;
  const there = whole[other] > 1 ? Math.min(nearest, whole[other] - 1) : Math.round(share) * whole[other];
  return split(review, row, counts(side, here, there));
}

function counts(side: Side, here: number, there: number): Record<Side, number> {
  return side === 'source' ? { source: here, target: there } : { source: there, target: here };
}

/** Moves the first `count` sentences that a row has of a side to the row before, or the last ones to the row after. */
export function move(review: Review, row: number, side: Side, direction: 'up' | 'down', count = 1): Review {
  const from = review.rows[row];
  const into = review.rows[direction === 'up' ? row - 1 : row + 1];
  if (!from || !into || count < 1 || count > from[side]) return review;
  const rest = less(from, side, count);
  const more = { source: into.source, target: into.target, [side]: into[side] + count };
  return direction === 'up'
    ? replace(review, row - 1, 2, [more, rest], [into.id, from.id])
    : replace(review, row, 2, [rest, more], [from.id, into.id]);
}

/** A row without so many sentences of a side. Of a pair nobody has said that what is left should stand alone. */
export function less(row: Omit<ReviewRow, 'id'>, side: Side, count: number): Omit<ReviewRow, 'id'> {
  const pair = row.source > 0 && row.target > 0;
  return { ...row, [side]: row[side] - count, confidence: pair ? 0 : row.confidence };
}

/**
 * Puts rows in the place of others; those without a sentence are left out. A person has had a hand in them, so a pair
 * is sure; a side that was left without the other is nothing that anybody has said yet.
 */
export function replace(
  review: Review,
  at: number,
  count: number,
  rows: readonly (Record<Side, number> & { confidence?: number })[],
  ids: readonly number[] = [review.rows[at]?.id ?? 0],
): Review {
  let { nextRow } = review;
  const next = rows.map(({ source, target, confidence }, index): ReviewRow => {
    const settled = source > 0 && target > 0 ? 1 : (confidence ?? 0);
    return { id: ids[index] ?? nextRow++, source, target, confidence: settled };
  });
  const full = next.filter(({ source, target }) => source + target > 0);
  return { ...review, nextRow, rows: review.rows.toSpliced(at, count, ...full) };
}
