import { expect, test } from 'vitest';
import { judge, shares } from '#scripts/bench/anchor/score.ts';

const text = [...'a ship, a bridge and a ferry'];
const cases = [
  { name: 'the same range', gold: { start: 10, end: 16 }, answer: { start: 10, end: 16 }, is: 'right' },
  { name: 'white space at the ends', gold: { start: 10, end: 16 }, answer: { start: 9, end: 17 }, is: 'right' },
  { name: 'most of it', gold: { start: 10, end: 16 }, answer: { start: 10, end: 15 }, is: 'near' },
  { name: 'less of it', gold: { start: 10, end: 16 }, answer: { start: 10, end: 13 }, is: 'wrong' },
  { name: 'beyond the end', gold: { start: 10, end: 16 }, answer: { start: 10, end: 99 }, is: 'wrong' },
  { name: 'an orphan whose words are there', gold: { start: 10, end: 16 }, answer: { orphan: true }, is: 'lost' },
  { name: 'an orphan whose words are gone', gold: { gone: true }, answer: { orphan: true }, is: 'right' },
  { name: 'a range for words that are gone', gold: { gone: true }, answer: { start: 10, end: 16 }, is: 'wrong' },
  { name: 'no answer', gold: { gone: true }, answer: undefined, is: 'lost' },
] as const;
test.each(cases)('$name is $is', ({ gold, answer, is }) => {
  const given = answer && ('orphan' in answer ? { id: 'a', orphan: true as const } : { id: 'a', ...answer });
  expect(judge({ id: 'a', ...gold }, given, text)).toBe(is);
});

test('shares are in per cent of all', () => {
  expect(shares(['right', 'right', 'wrong', 'lost'])).toEqual({ right: 50, near: 0, wrong: 25, lost: 25 });
});
