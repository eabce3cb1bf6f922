import { expect, test } from 'vitest';
import { leaveAlone, setApart, takeBack } from '#lib/import/review/alone.ts';
import { type Review, type Side, stateOf } from '#lib/import/review.ts';
import { rowsAsRead } from './drawn-review.ts';
import { reviewOf } from './small-review.ts';

const states = (review: Review) => review.rows.map((row) => stateOf(row));

const cases: { name: string; row: string; side: Side; n: number; gives: string[]; are: string[] }[] = [
  {
    name: 'the last of two',
    row: 'A | a b',
    side: 'target',
    n: 1,
    gives: ['A | a', '| b'],
    are: ['sure', 'left-alone'],
  },
  {
    name: 'the first of two',
    row: 'A B | a',
    side: 'source',
    n: 0,
    gives: ['A |', 'B | a'],
    are: ['left-alone', 'sure'],
  },
  {
    name: 'the only one of the original',
    row: 'A | a',
    side: 'source',
    n: 0,
    gives: ['A |', '| a'],
    are: ['left-alone', 'only-target'],
  },
  {
    name: 'the only one of the translation',
    row: 'A | a',
    side: 'target',
    n: 0,
    gives: ['A |', '| a'],
    are: ['only-source', 'left-alone'],
  },
];
test.each(cases)('$name is set apart', ({ row, side, n, gives, are }) => {
  const after = setApart(reviewOf(row), 0, side, n);
  expect(rowsAsRead(after)).toEqual(gives);
  expect(states(after)).toEqual(are);
});

test('one from the middle cannot be set apart before the row is split', () => {
  const review = reviewOf('A | a b c');
  expect(setApart(review, 0, 'target', 1)).toBe(review);
});

test('leaving alone is taken back, and is nothing for a pair', () => {
  const review = reviewOf('A |', 'B | b');
  const alone = leaveAlone(review, 0);
  expect(states(alone)).toEqual(['left-alone', 'unsure']);
  expect(leaveAlone(alone, 0)).toBe(alone);
  expect(states(takeBack(alone, 0))).toEqual(['only-source', 'unsure']);
  expect(leaveAlone(review, 1)).toBe(review);
  expect(takeBack(review, 0)).toBe(review);
});
