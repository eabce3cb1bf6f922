import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterStrike, follow, type Hand, type Step, sentenceIn, step } from '#desk/import/hand.ts';
import { merge, move, splitAt } from '#lib/import/review/arrange.ts';
import { strike } from '#lib/import/review/sentence.ts';
import { reviews } from '../../import/review/drawn-review.ts';
import { reviewOf } from '../../import/review/small-review.ts';

const review = reviewOf('A B | a', 'C |', 'D | d e');
const order = [1, 0, 2];

const steps: { from: Hand; whither: Step; to: Hand }[] = [
  { from: { row: 0, side: 'source', n: 0 }, whither: 'right', to: { row: 0, side: 'source', n: 1 } },
  { from: { row: 0, side: 'source', n: 1 }, whither: 'right', to: { row: 0, side: 'target', n: 0 } },
  { from: { row: 0, side: 'target', n: 0 }, whither: 'right', to: { row: 0, side: 'target', n: 0 } },
  { from: { row: 0, side: 'target', n: 0 }, whither: 'left', to: { row: 0, side: 'source', n: 1 } },
  { from: { row: 0, side: 'source', n: 0 }, whither: 'left', to: { row: 0, side: 'source', n: 0 } },
  { from: { row: 1, side: 'source', n: 0 }, whither: 'right', to: { row: 1, side: 'target', n: 0 } },
  { from: { row: 0, side: 'source', n: 1 }, whither: 'up', to: { row: 1, side: 'source', n: 0 } },
  { from: { row: 1, side: 'source', n: 0 }, whither: 'up', to: { row: 1, side: 'source', n: 0 } },
  { from: { row: 0, side: 'target', n: 0 }, whither: 'down', to: { row: 2, side: 'target', n: 0 } },
  { from: { row: 0, side: 'target', n: 0 }, whither: 'first', to: { row: 1, side: 'target', n: 0 } },
  { from: { row: 0, side: 'target', n: 0 }, whither: 'last', to: { row: 2, side: 'target', n: 0 } },
];
test.each(steps)('from $from one goes $whither to $to', ({ from, whither, to }) => {
  expect(step(review, order, from, whither)).toEqual(to);
});

test('a step leads to a place that there is, whatever the review', () => {
  const whither = fc.constantFrom<Step>('up', 'down', 'left', 'right', 'first', 'last');
  fc.assert(
    fc.property(reviews, fc.array(whither, { maxLength: 12 }), (drawn, ways) => {
      const rows = drawn.rows.map((_, at) => at);
      const end = ways.reduce<Hand>((hand, way) => step(drawn, rows, hand, way), { row: 0, side: 'source', n: 0 });
      expect(drawn.rows[end.row]).toBeDefined();
      expect(end.n === 0 || sentenceIn(drawn, end) !== null).toBe(true);
    }),
  );
});

test('the hand goes with its sentence', () => {
  const merged = merge(review, 1);
  expect(follow(review, merged, { row: 2, side: 'source', n: 0 })).toEqual({ row: 1, side: 'source', n: 1 });
  const moved = move(review, 2, 'target', 'up');
  expect(follow(review, moved, { row: 2, side: 'target', n: 0 })).toEqual({ row: 1, side: 'target', n: 0 });
  const split = splitAt(review, 0, 'source', 1);
  expect(follow(review, split, { row: 0, side: 'source', n: 1 })).toEqual({ row: 1, side: 'source', n: 0 });
});

test('an empty place is followed by its row; what was struck gives way to the next', () => {
  const merged = merge(review, 0);
  expect(follow(review, merged, { row: 1, side: 'target', n: 0 })).toEqual({ row: 0, side: 'target', n: 0 });
  const struck = strike(review, 'source', 2);
  expect(follow(review, struck, { row: 1, side: 'source', n: 0 })).toEqual({ row: 1, side: 'source', n: 0 });
});

test('after a strike the hand stays in its row, or goes on in the order of the page', () => {
  const third = { row: 1, side: 'source', n: 0 } as const;
  expect(afterStrike(review, strike(review, 'source', 1), order, { row: 0, side: 'source', n: 1 })).toEqual({
    row: 0,
    side: 'source',
    n: 0,
  });
  const gone = strike(review, 'source', 2);
  expect(afterStrike(review, gone, [1, 0, 2], third)).toEqual({ row: 0, side: 'source', n: 0 });
  expect(afterStrike(review, gone, [0, 2, 1], third)).toEqual({ row: 1, side: 'source', n: 0 });
});
