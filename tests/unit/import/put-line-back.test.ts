import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf } from '#lib/export/sound-work.ts';
import type { CleanLine } from '#lib/import/clean/clean-line.ts';
import { hasPlace, putLineBack } from '#lib/import/put-line-back.ts';
import { strike } from '#lib/import/review/sentence.ts';
import { groupsOf } from '#lib/import/review.ts';
import { setAside, together } from '#lib/import/set-aside.ts';
import { workText } from '#lib/import/work-text.ts';
import { sentencesOf, describe as targetAt, type Work, type WorkNote } from '#lib/model/work.ts';
import { anyWork } from '../model/any-work.ts';
import { reviewOf } from './review/small-review.ts';

const line = (text: string, kept: boolean, role: CleanLine['role'] = 'paragraph'): CleanLine => ({ text, role, kept });
const lines = [
  line('Menu', false, 'menu'),
  line('The ferry', true, 'title'),
  line('By Anna', false, 'byline'),
  line('It sails. It is late.', true),
  line('Read also: Boats', false, 'related'),
  line('The quay', false, 'caption'),
  line('Nobody knows why.', true),
  line('Share. Follow us.', false, 'call'),
];
const original = workText(lines, 'en');
const nb = workText(
  [line('Ferja', true, 'title'), line('Den går. Den er sein.', true), line('Ingen vet.', true)],
  'nb',
);
const start = original.text.indexOf('knows');
const work: Work = {
  id: 'w',
  title: 'The ferry',
  original,
  translations: [{ text: nb, groups: sentencesOf(nb).map((_, at) => ({ source: [at], target: [at], confidence: 1 })) }],
  notes: [
    {
      id: 'n',
      layer: 'facts',
      tags: [],
      targets: { en: targetAt(original.text, { start, end: start + 5 }) },
      lost: {},
      body: { nb: 'x' },
      versus: [],
      contrasts: [],
    },
  ],
  layers: [],
  ...setAside(lines, 'en'),
};

const cases = [
  { back: 0, text: 'Menu\nThe ferry\nIt sails. It is late.\nNobody knows why.' },
  { back: 1, text: 'The ferry\nBy Anna\nIt sails. It is late.\nNobody knows why.' },
  { back: 2, text: 'The ferry\nIt sails. It is late.\nRead also: Boats\nNobody knows why.' },
  { back: 4, text: 'The ferry\nIt sails. It is late.\nNobody knows why.\nShare. Follow us.' },
];
test.each(cases)('line $back that was set aside stands where it stood', ({ back, text }) => {
  const after = putLineBack(work, back);
  expect(after?.original.text).toBe(text);
  expect(after && faultOf(after)).toBeNull();
  expect(after?.aside).not.toContain(work.aside[back]);
  expect(after?.notes[0]?.targets.en?.exact).toBe('knows');
});

test('a caption comes back as one, a name as that of the author, and in any order all stand where they stood', () => {
  const back = (one: Work | null, words: string) => one && putLineBack(one, one.aside.indexOf(words));
  const all = ['The quay', 'Share. Follow us.', 'Read also: Boats', 'Menu', 'By Anna'].reduce<Work | null>(back, work);
  expect(all?.original.text).toBe(lines.map(({ text }) => text).join('\n'));
  expect(all?.original.blocks.map(({ kind }) => kind)).toEqual(['p', 'h', 'bio', 'p', 'p', 'cap', 'p', 'p']);
  expect(all?.aside).toEqual([]);
});

test('the sentences that came back are open, and the others keep their partners', () => {
  const groups = putLineBack(work, 4)?.translations[0]?.groups;
  expect(groups?.slice(0, 4)).toEqual(work.translations[0]?.groups);
  expect(groups?.slice(4)).toEqual([{ source: [4, 5], target: [], confidence: 0 }]);
});

test('within sentences that belong together a line belongs to them', () => {
  const groups = [
    { source: [0], target: [0], confidence: 1 },
    { source: [1, 2, 3], target: [1, 2, 3], confidence: 1 },
  ];
  const after = putLineBack({ ...work, translations: [{ text: nb, groups }] }, 2);
  expect(after?.translations[0]?.groups[1]?.source).toEqual([1, 2, 3, 4]);
  expect(after && faultOf(after)).toBeNull();
});

test('a sentence that was struck comes back into its paragraph', () => {
  for (const sentence of [0, 1, 2]) {
    const before = reviewOf('A | a', 'B | b', 'C | c');
    const review = strike(before, 'target', sentence);
    const [struck] = review.aside;
    const { words = '', side: _, ...place } = struck ?? { at: 0 };
    const one: Work = {
      ...work,
      original: review.source,
      translations: [{ text: review.target, groups: groupsOf(review) }],
      notes: [],
      aside: [words],
      asidePlaces: [{ lang: 'nb', ...place }],
    };
    const after = putLineBack(one, 0);
    expect(after?.translations[0]?.text.text).toBe(before.target.text);
    expect(after && faultOf(after)).toBeNull();
  }
});

test('what has no place, or is of no text that is there, stays aside', () => {
  const unknown: Work = {
    ...work,
    aside: ['a', 'b', '\u200b'],
    asidePlaces: [null, { lang: 'ja', at: 0 }, { lang: 'en', at: 0 }],
  };
  for (const at of [0, 1, 2, 3]) {
    expect(hasPlace(unknown, at)).toBe(false);
    expect(putLineBack(unknown, at)).toBeNull();
  }
  const { asidePlaces: _, ...old } = work;
  expect(putLineBack(old, 0)).toBeNull();
});

test('what was set aside of two texts goes together', () => {
  const both = together([setAside(lines.slice(0, 2), 'en'), setAside([line('Meny', false, 'menu')], 'nb')]);
  expect(both.aside).toEqual(['Menu', 'Meny']);
  expect(both.asidePlaces.map((place) => place?.lang)).toEqual(['en', 'nb']);
});

test('whatever comes back, the work keeps its laws, its notes stay on their words, and nothing else is lost', () => {
  fc.assert(
    fc.property(anyWork, fc.array(fc.nat(3), { maxLength: 4 }), (given, order) => {
      let now = given;
      for (const number of order) {
        const after = putLineBack(now, number);
        if (!after) continue;
        expect(faultOf(after)).toBeNull();
        for (const [at, note] of now.notes.entries()) expect(after.notes[at]).toSatisfy(isWith(note));
        expect(after.aside).toHaveLength(now.aside.length - 1);
        expect(after.asidePlaces).toHaveLength(now.aside.length - 1);
        now = after;
      }
    }),
  );
});

/** Whether a note has the words of another, with at most something new within them. */
const isWith = (old: WorkNote) => (note: WorkNote) =>
  Object.entries(old.targets).every(([lang, { exact: before }]) => {
    const after = note.targets[lang]?.exact ?? '';
    return [...before, ''].some(
      (_, cut) =>
        after.startsWith(before.slice(0, cut)) && after.endsWith(before.slice(cut)) && after.length >= before.length,
    );
  });
