import { describe, expect, test } from 'vitest';
import { faultsOf, withBlocks, withLine, withOne, withText } from '#lib/class/set-up.ts';
import type { Settings } from '#lib/class/settings.ts';

const base: Settings = {
  source: { kind: 'dossier', dossier: 'a', lesson: null },
  texts: [{ number: 2, edition: 'b', blocks: ['p1', 'p3'] }],
  lang: 'nb',
  layers: ['framing'],
  polls: [],
  lines: [{ text: 2, at: 'p3.1' }],
  contrasts: [],
  outletsHidden: true,
  aliasesOnWall: false,
  doorOpen: true,
  daysKept: 30,
};

describe('texts', () => {
  test('one that comes in is read whole and stands by its number', () => {
    const { texts } = withText(base, 1, 'a', true);
    expect(texts).toEqual([{ number: 1, edition: 'a', blocks: [] }, ...base.texts]);
  });
  test('with one that goes, its lines go', () => {
    const settings = withText(base, 2, 'b', false);
    expect(settings.texts).toEqual([]);
    expect(settings.lines).toEqual([]);
  });
});

describe('paragraphs', () => {
  const all = ['h1', 'p1', 'p2', 'p3'] as const;
  const cases = [
    { name: 'in the order of the text', chosen: ['p3', 'p1'], blocks: ['p1', 'p3'], lines: 1 },
    { name: 'all are the whole text', chosen: [...all], blocks: [], lines: 1 },
    { name: 'with one that goes, its line goes', chosen: ['p1'], blocks: ['p1'], lines: 0 },
  ] as const;
  test.each(cases)('$name', ({ chosen, blocks, lines }) => {
    const settings = withBlocks(base, 2, chosen, all);
    expect(settings.texts[0]?.blocks).toEqual(blocks);
    expect(settings.lines).toHaveLength(lines);
  });
});

test('a line is asked for once, however often it is chosen', () => {
  const place = { text: 2, at: 'p1.1' } as const;
  const twice = withLine(withLine(base, place, true), place, true);
  expect(twice.lines).toEqual([...base.lines, place]);
  expect(withLine(twice, place, false).lines).toEqual(base.lines);
});

test('one of a list keeps its place in the order of all', () => {
  expect(withOne(['a', 'c'], 'b', true, ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  expect(withOne(['a', 'c'], 'a', false, ['a', 'b', 'c'])).toEqual(['c']);
});

describe('what is wrong', () => {
  const cases = [
    { name: 'nothing', title: '2STA', change: {}, faults: [] },
    { name: 'no title', title: '  ', change: {}, faults: ['title-empty'] },
    { name: 'a title of 61', title: 'a'.repeat(61), change: {}, faults: ['title-long'] },
    { name: 'six days', title: '2STA', change: { daysKept: 6 }, faults: ['days'] },
    { name: 'half a day', title: '2STA', change: { daysKept: 7.5 }, faults: ['days'] },
    { name: 'no number', title: '2STA', change: { daysKept: Number.NaN }, faults: ['days'] },
    { name: 'no texts', title: '2STA', change: { texts: [] }, faults: ['texts-none'] },
  ];
  test.each(cases)('$name', ({ title, change, faults }) => {
    expect(faultsOf(title, { ...base, ...change })).toEqual(faults);
  });
});
