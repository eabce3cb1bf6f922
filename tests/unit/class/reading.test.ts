import { expect, test } from 'vitest';
import { fromWork, isPlace, placesOf, textIn } from '#lib/class/reading.ts';
import { reading } from './lesson.ts';
import { settings } from './made.ts';

test('the segments that a class reads come in the order of its texts', () => {
  expect(placesOf(reading, settings).map(({ text, at }) => `${text} ${at}`)).toEqual([
    ...['1 p1.1', '1 p1.2', '1 p1.3', '4 p1.1', '4 p1.2'],
  ]);
  const part = { ...settings, texts: [{ number: 4, edition: 'outlet-four', blocks: ['p2' as const] }] };
  expect(placesOf(reading, part)).toEqual([]);
});

test('a place is one that is there and is read', () => {
  expect(isPlace(reading, settings, { text: 1, at: 'p1.3' })).toBe(true);
  expect(isPlace(reading, settings, { text: 1, at: 'p1.4' })).toBe(false);
  expect(isPlace(reading, settings, { text: 2, at: 'p1.1' })).toBe(false);
  expect(textIn(reading, 4, 'nb')?.lang).toBe('nb');
  expect(textIn(reading, 4, 'ja')).toBeUndefined();
});

test('an imported text is counted as an edition’s lines are', () => {
  const text = 'Title.\nOne here. Two there.\nThree.';
  const work = {
    ...{ lang: 'en', text, own: [{ start: 11, end: 15 }], emphasis: [] },
    blocks: [
      { kind: 'h' as const, heading: false, sentences: [{ start: 0, end: 6 }] },
      {
        kind: 'p' as const,
        heading: false,
        sentences: [
          { start: 7, end: 17 },
          { start: 17, end: 27 },
        ],
      },
      { kind: 'p' as const, heading: true, sentences: [{ start: 28, end: 34 }] },
    ],
  };
  const segments = fromWork(work).blocks.flatMap((block) => block.segments);
  expect(segments.map(({ ref, plain }) => [ref, plain])).toEqual([
    ['h1.1', 'Title.'],
    ['p1.1', 'One here.'],
    ['p1.2', 'Two there.'],
    ['p2.1', 'Three.'],
  ]);
  expect(segments[1]?.own.map(({ start, end }) => segments[1]?.plain.slice(start, end))).toEqual(['here']);
});
