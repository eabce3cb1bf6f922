import { expect, test } from 'vitest';
import { isPlace, placesOf, readingOf, textIn } from '#lib/class/reading.ts';
import { segmentsOf } from '#lib/model/text.ts';
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

test('an imported text and its translation have the same lines, however their sentences are divided', () => {
  const original = 'One here. Two there.\nThree.';
  const translated = 'Én her, to der.\nTre.';
  const sentences = (...ends: number[]) => ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
  const block = (ranges: { start: number; end: number }[]) => ({
    kind: 'p' as const,
    heading: false,
    sentences: ranges,
  });
  const whole = (lang: string, text: string, blocks: ReturnType<typeof block>[]) => ({
    lang,
    text,
    blocks,
    own: [],
    emphasis: [],
  });
  const work = {
    ...{ id: 'own', title: 'Own', notes: [], layers: [], aside: [] },
    original: whole('en', original, [block(sentences(10, 20)), block([{ start: 21, end: 27 }])]),
    translations: [
      {
        text: whole('nb', translated, [block(sentences(15)), block([{ start: 16, end: 20 }])]),
        groups: [
          { source: [0, 1], target: [0], confidence: 1 },
          { source: [2], target: [1], confidence: 1 },
        ],
      },
    ],
  };
  const lines = (lang: string) => {
    const [first, second] = readingOf(new Map([[1, work]]), { ...settings, lang }).get(1) ?? [];
    return [first, second].map((one) => one && segmentsOf(one).map(({ ref, plain }) => [ref, plain.trim()]));
  };
  const joined = [
    ['p1.1', 'One here. Two there.'],
    ['p2.1', 'Three.'],
  ];
  expect(lines('nb')).toEqual([
    joined,
    [
      ['p1.1', 'Én her, to der.'],
      ['p2.1', 'Tre.'],
    ],
  ]);
  expect(lines('ja')[0]).toHaveLength(3);
  expect(lines('ja')[1]).toBeUndefined();
});
