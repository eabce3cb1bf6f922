import { expect, test } from 'vitest';
import { keep, splitAt } from '#lib/import/review/arrange.ts';
import { inOrder, openRows, stillFirst } from '#lib/import/review/row-order.ts';
import { reviewOf } from './small-review.ts';

const review = keep(keep(reviewOf('A | a', 'B | b', 'C | c d', 'D |'), 0), 1);

test('rows that a person should look at come first, each part in the order of the text', () => {
  expect(inOrder(review.rows, 'unsure-first', openRows(review.rows))).toEqual([2, 3, 0, 1]);
  expect(inOrder(review.rows, 'text', openRows(review.rows))).toEqual([0, 1, 2, 3]);
});

test('a row that is settled stays where it is, and what is split off stays with it', () => {
  const first = openRows(review.rows);
  const after = splitAt(review, 2, 'source', 0);
  const next = stillFirst(first, review.rows, after.rows);
  expect(inOrder(after.rows, 'unsure-first', next)).toEqual([2, 3, 4, 0, 1]);
});

test('what is split off a row that came later comes later too', () => {
  const sure = keep(reviewOf('A | a b', 'B |'), 0);
  const after = splitAt(sure, 0, 'source', 0);
  const next = stillFirst(openRows(sure.rows), sure.rows, after.rows);
  expect(inOrder(after.rows, 'unsure-first', next)).toEqual([2, 0, 1]);
});
