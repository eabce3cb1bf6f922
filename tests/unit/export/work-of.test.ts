import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDossier } from '#lib/content/dossier.ts';
import { faultOf } from '#lib/export/sound-work.ts';
import { worksOf } from '#lib/export/work-of.ts';

const { dossier } = readDossier(join(process.cwd(), 'tests/fixtures/tiny/articles'), 'ferry-timetable');
const works = dossier ? worksOf(dossier) : [];
const harbourPost = works.find(({ edition }) => edition === 'harbour-post');

test('every edition becomes a sound work', () => {
  expect(works.map(faultOf)).toEqual(dossier?.editions.map(() => null));
  expect(works.map(({ id }) => id)).toEqual(dossier?.editions.map(({ slug }) => `ferry-timetable/${slug}`));
});

test('lines become sentences that answer to each other one to one, and sure', () => {
  expect(harbourPost?.translations.map(({ text }) => text.lang)).toEqual(['nb', 'nn']);
  expect(harbourPost?.translations[0]?.groups).toEqual(
    [0, 1, 2, 3].map((number) => ({ source: [number], target: [number], confidence: 1 })),
  );
});

test('a note keeps its words in every language, its links, and says its quotations with marks', () => {
  const note = harbourPost?.notes.find(({ id }) => id === 'expects');
  expect(Object.entries(note?.targets ?? {}).map(([lang, { exact }]) => `${lang} ${exact}`)).toEqual([
    'en expects',
    'nb venter',
    'nn ventar',
  ]);
  expect(note?.body).toEqual({
    nb: 'Selskapet spår, og avisen skriver «expects».',
    nn: 'Selskapet spår, og avisa skriv «expects».',
    en: 'The company makes a forecast, and the paper writes “expects”.',
  });
  expect(note?.versus).toEqual(['fjordposten/high-time']);
});
