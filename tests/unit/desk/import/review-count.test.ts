import { expect, test } from 'vitest';
import { countRows } from '#desk/import/review-count.ts';

test('pairs are sure or unsure; one side alone is sure where somebody has said so', () => {
  const row = (source: number, target: number, confidence: number) => ({ id: 0, source, target, confidence });
  expect(countRows([row(1, 1, 0.9), row(1, 2, 0.1), row(1, 0, 0.9), row(0, 1, 0), row(0, 1, 1)])).toEqual({
    sure: 2,
    unsure: 1,
    alone: 2,
  });
});
