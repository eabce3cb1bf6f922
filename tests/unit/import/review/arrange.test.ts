import { expect, test } from 'vitest';
import { keep, merge, move, split, splitAt } from '#lib/import/review/arrange.ts';
import type { Review } from '#lib/import/review.ts';
import { rowsAsRead } from './drawn-review.ts';
import { reviewOf } from './small-review.ts';

const cases: { name: string; rows: string[]; does: (review: Review) => Review; gives: string[] }[] = [
  {
    name: 'merging puts a row and the next together',
    rows: ['A | a', 'B | b', 'C | c'],
    does: (review) => merge(review, 1),
    gives: ['A | a', 'B C | b c'],
  },
  {
    name: 'splitting says how much stays on either side',
    rows: ['A B C | a b'],
    does: (review) => split(review, 0, { source: 1, target: 2 }),
    gives: ['A | a b', 'B C |'],
  },
  {
    name: 'splitting before a sentence takes as much of the other side',
    rows: ['A B C D | a b c d'],
    does: (review) => splitAt(review, 0, 'target', 1),
    gives: ['A | a', 'B C D | b c d'],
  },
  {
    name: 'splitting goes by length and not by number',
    rows: ['Aaaaaaaaaaaaaaaa B | a b c d'],
    does: (review) => splitAt(review, 0, 'source', 1),
    gives: ['Aaaaaaaaaaaaaaaa | a b c', 'B | d'],
  },
  {
    name: 'one to two is split into a pair and one alone',
    rows: ['A | a b'],
    does: (review) => splitAt(review, 0, 'source', 0),
    gives: ['A | a', '| b'],
  },
  {
    name: 'a single sentence goes with the longer half of the other side',
    rows: ['Aaaaaa | a bbbbbbbbbb'],
    does: (review) => splitAt(review, 0, 'target', 1),
    gives: ['| a', 'Aaaaaa | bbbbbbbbbb'],
  },
  {
    name: 'a row of one side is split too',
    rows: ['A B |'],
    does: (review) => splitAt(review, 0, 'target', 0),
    gives: ['A |', 'B |'],
  },
  {
    name: 'the first sentence moves up',
    rows: ['A | a', 'B | b c'],
    does: (review) => move(review, 1, 'target', 'up'),
    gives: ['A | a b', 'B | c'],
  },
  {
    name: 'several move down',
    rows: ['A B C | a', 'D | d'],
    does: (review) => move(review, 0, 'source', 'down', 2),
    gives: ['A | a', 'B C D | d'],
  },
  {
    name: 'a row that is emptied is gone',
    rows: ['A |', 'B | b'],
    does: (review) => move(review, 0, 'source', 'down'),
    gives: ['A B | b'],
  },
];

test.each(cases)('$name', ({ rows, does, gives }) => expect(rowsAsRead(does(reviewOf(...rows)))).toEqual(gives));

test('a single pair is not split', () => {
  const review = reviewOf('A | a');
  expect(splitAt(review, 0, 'source', 0)).toBe(review);
});

test('the last sentence of a side with one is not split off', () => {
  const review = reviewOf('A B | a');
  expect(splitAt(review, 0, 'source', 2)).toBe(review);
});

test('what a person has arranged is sure; what was left without a partner is open', () => {
  const review = reviewOf('A | a b', 'B | c');
  expect(keep(review, 1).rows.map(({ confidence }) => confidence)).toEqual([0.5, 1]);
  expect(keep(keep(review, 1), 1)).toEqual(keep(review, 1));
  expect(splitAt(review, 0, 'source', 0).rows.map(({ confidence }) => confidence)).toEqual([1, 0, 0.5]);
  expect(move(review, 1, 'target', 'up').rows.map(({ confidence }) => confidence)).toEqual([1, 0]);
});

test('a row keeps its id, so that the focus stays where it was', () => {
  const review = reviewOf('A | a b', 'B | c', 'C | d');
  const ids = (after: Review) => after.rows.map(({ id }) => id);
  expect(ids(merge(review, 1))).toEqual([0, 1]);
  expect(ids(splitAt(review, 0, 'target', 1))).toEqual([0, 3, 1, 2]);
  expect(ids(move(review, 1, 'source', 'up'))).toEqual([0, 1, 2]);
  expect(ids(move(move(review, 1, 'source', 'up'), 1, 'target', 'up'))).toEqual([0, 2]);
});
