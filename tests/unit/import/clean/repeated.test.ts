import { expect, test } from 'vitest';
import { repeated } from '#lib/import/clean/repeated.ts';

const long = 'Nobody can promise that it is safe, said the head of roads, and went on board the ferry.';

test.each([
  {
    name: 'a pull quote',
    lines: [
      ['p', long],
      ['quote', '“Nobody can promise that it is safe”'],
    ],
    again: [1],
  },
  {
    name: 'a pull quote before its paragraph',
    lines: [
      ['quote', 'Nobody can promise that it is safe'],
      ['p', long],
    ],
    again: [0],
  },
  {
    name: 'the same text for another screen',
    lines: [
      ['quote', long],
      ['other', long],
    ],
    again: [1],
  },
  {
    name: 'a refrain, built as the text is',
    lines: [
      ['p', long],
      ['p', 'Nobody can promise that it is safe.'],
      ['p', 'Nobody can promise that it is safe.'],
    ],
    again: [],
  },
  {
    name: 'a line of three words',
    lines: [
      ['p', long],
      ['quote', 'It is safe'],
    ],
    again: [],
  },
])('of $name the right one is said again', ({ lines, again }) => {
  expect(
    repeated(
      lines.map(([build = '', text = '']) => ({ build, text })),
      new Set(['p']),
    ),
  ).toEqual(again);
});
