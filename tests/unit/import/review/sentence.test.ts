import { expect, test } from 'vitest';
import { divide, join, makeRemark, strike, write } from '#lib/import/review/sentence.ts';
import { rowsAsRead, sentences } from './drawn-review.ts';
import { reviewIn, reviewOf } from './small-review.ts';

test('a sentence is divided in its row, and joined again', () => {
  const review = reviewOf('A | a', 'Bb | b');
  const after = divide(review, 'source', 1, 3);
  expect(sentences(after, 'source')).toEqual(['A', 'B', 'b']);
  expect(after.rows.map(({ source }) => source)).toEqual([1, 2]);
  expect(join(after, 'source', 1)).toEqual({ ...review, nextRow: review.nextRow });
});

test('sentences of two rows are not joined', () => {
  const review = reviewOf('A | a', 'B | b');
  expect(join(review, 'source', 0)).toBe(review);
});

test('sentences of two paragraphs are not joined, though they stand in one row', () => {
  const review = reviewIn([['A | a'], ['B |']]);
  const merged = { ...review, rows: [{ id: 0, source: 2, target: 1, confidence: 1 }] };
  expect(join(merged, 'source', 0)).toBe(merged);
});

const written = [
  { name: 'in the middle of a paragraph', paragraphs: [['A | a', 'B |', 'C | c']], row: 1, text: 'a b c' },
  { name: 'at the end of one', paragraphs: [['A | a', 'B |'], ['C | c']], row: 1, text: 'a b\nc' },
  { name: 'at the beginning of the text', paragraphs: [['A |', 'B | a']], row: 0, text: 'b a' },
  { name: 'of a paragraph that is missing', paragraphs: [['A | a'], ['B |'], ['C | c']], row: 1, text: 'a\nb\nc' },
  { name: 'of a last paragraph', paragraphs: [['A | a'], ['B |']], row: 1, text: 'a\nb' },
] as const;
test.each(written)('a translation is written $name', ({ paragraphs, row, text }) => {
  const after = write(reviewIn(paragraphs), row, ' b\n');
  expect(after.target.text).toBe(text);
  expect(rowsAsRead(after)[row]).toBe(`${paragraphs.flat()[row]?.[0]} | b`);
  expect(after.rows[row]?.confidence).toBe(1);
});

test('nothing is written where there is a translation', () => {
  const review = reviewOf('A | a');
  expect(write(review, 0, 'b')).toBe(review);
});

test('a struck sentence is laid aside', () => {
  const after = strike(reviewOf('A | a', '| b', 'C | c'), 'target', 1);
  expect(rowsAsRead(after)).toEqual(['A | a', 'C | c']);
  expect(after.target.text).toBe('a c');
  expect(after.aside).toEqual([{ words: 'b', side: 'target', at: 2 }]);
});

test('the partner of a struck sentence is open again', () => {
  const after = strike(reviewOf('A | a', 'B | b'), 'source', 1);
  expect(rowsAsRead(after)).toEqual(['A | a', '| b']);
  expect(after.rows[1]?.confidence).toBe(0);
});

test('the only sentence of a text is not struck', () => {
  const review = reviewOf('A | a b');
  expect(strike(review, 'source', 0)).toBe(review);
});

test('a sentence becomes a note on the one above it, and moves with it', () => {
  const after = makeRemark(reviewOf('A | a', 'B | b', '| c', 'D | d'), 2);
  expect(after.remarks).toEqual([{ start: 2, end: 3, body: 'c' }]);
  expect(after.target.text).toBe('a b d');
  expect(strike(after, 'source', 0).remarks).toEqual([{ start: 0, end: 1, body: 'c' }]);
  expect(strike(after, 'source', 1).remarks).toEqual([{ start: 2, end: 2, body: 'c' }]);
});
