import { expect, test } from 'vitest';
import { median } from '#scripts/bench/median.ts';

const cases = [
  { values: [3], is: 3 },
  { values: [9, 1, 5], is: 5 },
  { values: [4, 1, 3, 2], is: 2.5 },
  { values: [10, 9, 1], is: 9 },
];

test.each(cases)('the median of $values is $is', ({ values, is }) => {
  expect(median(values)).toBe(is);
});
