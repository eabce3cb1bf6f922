import { expect, test } from 'vitest';
import { refAt, runningText } from '#lib/model/running-text.ts';
import type { Segment, Text } from '#lib/model/text.ts';

const segment = (ref: Segment['ref'], plain: string, own: Segment['own'] = []): Segment => ({
  ref,
  plain,
  own,
  emphasis: [],
});
const text: Text = {
  lang: 'en',
  blocks: [
    { ref: 'h1', kind: 'h', heading: false, segments: [segment('h1.1', 'A bridge')] },
    {
      ref: 'p1',
      kind: 'p',
      heading: false,
      segments: [
        segment('p1.1', 'It opens.', [{ start: 3, end: 8 }]),
        segment('p1.2', 'In May.', [{ start: 3, end: 6 }]),
      ],
    },
  ],
};
const running = runningText(text);

test('the lines follow each other over the borders of blocks', () =>
  expect(running.plain).toBe('A bridge\nIt opens.\nIn May.\n'));

test('the outlet’s own words keep their place', () =>
  expect(running.own.map(({ start, end }) => running.plain.slice(start, end))).toEqual(['opens', 'May']));

const places = [
  { words: 'A bridge', ref: 'h1.1' },
  { words: 'It', ref: 'p1.1' },
  { words: 'opens', ref: 'p1.1' },
  { words: 'In', ref: 'p1.2' },
];
test.each(places)('“$words” belongs to $ref', ({ words, ref }) =>
  expect(refAt(running, running.plain.indexOf(words))).toBe(ref),
);

test('a text without lines has no place', () =>
  expect(refAt(runningText({ lang: 'en', blocks: [] }), 0)).toBeUndefined());
