import { expect, test } from 'vitest';
import type { AlignedDocument, Pair } from '#scripts/bench/align/document.ts';
import { scoreOf } from '#scripts/bench/align/score.ts';

const document: AlignedDocument = {
  id: 'invented',
  pair: 'en-nb',
  source: {
    lang: 'en',
    paragraphs: [
      ['A.', 'B.'],
      ['C.', 'D.'],
    ],
  },
  target: { lang: 'nb', paragraphs: [['a.', 'b.', 'c.']] },
  gold: {
    groups: [
      [[0], [1]],
      [[1], [0]],
      [[2], [2]],
      [[3], []],
    ],
    swaps: [[0, 1]],
  },
};

const cases: { name: string; answer: Pair[]; strict: number; alone: number }[] = [
  { name: 'the gold itself is all right', answer: document.gold.groups, strict: 1, alone: 1 },
  {
    name: 'one group over a swapped pair is as right',
    answer: [
      [
        [0, 1],
        [0, 1],
      ],
      [[2], [2]],
    ],
    strict: 1,
    alone: 1,
  },
  { name: 'an answer of nothing is all wrong', answer: [], strict: 0, alone: 2 / 8 },
  {
    name: 'a group too large is wrong, and so is its lone sentence',
    answer: [
      [[0], [1]],
      [[1], [0]],
      [[2, 3], [2]],
    ],
    strict: 4 / 6,
    alone: 0,
  },
];

test.each(cases)('$name', ({ answer, strict, alone }) => {
  const score = scoreOf(document, answer);
  expect(score.strict).toBeCloseTo(strict);
  expect(score.alone).toBeCloseTo(alone);
});

test('each group of the answer is right or wrong', () => {
  expect(
    scoreOf(document, [
      [[0], [1]],
      [[1], [2]],
      [[3], []],
      [[], [0]],
    ]).right,
  ).toEqual([true, false, true, false]);
});
