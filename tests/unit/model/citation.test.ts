import { expect, test } from 'vitest';
import { citationOf, knownDate } from '#lib/model/citation.ts';
import type { Cited } from '#lib/model/cited.ts';
import { genres } from '#lib/model/edition.ts';
import { locales } from '#lib/model/locale.ts';
import { ferryEdition, readingOf, sayIn } from './citing.ts';

const of = (cited: Cited, locale: (typeof locales)[number] = 'en') =>
  citationOf(cited, readingOf(locale), sayIn(locale));
const passage = (given: Parameters<typeof ferryEdition>[0] = {}) =>
  of({ kind: 'passage', edition: ferryEdition(given), at: 'p3.2', place: 'paragraph 3, sentence 2' });

const dates = [
  { name: 'a day', from: '2025-01-08', to: undefined, is: [2025, 1, 8] },
  { name: 'a month', from: '2025-04', to: undefined, is: [2025, 4] },
  { name: 'a span in one month', from: '2024-08-06', to: '2024-08-09', is: [2024, 8] },
  { name: 'a span over two months', from: '2024-08-30', to: '2024-09-02', is: [2024] },
  { name: 'a span over two years', from: '2024-12-30', to: '2025-01-02', is: [] },
];
test.each(dates)('of $name only what is certain is given', ({ from, to, is }) => {
  expect(knownDate(from, to)).toEqual(is);
});

const types = {
  'news-report': 'article-newspaper',
  'agency-report': 'article-newspaper',
  commentary: 'article-newspaper',
  analysis: 'article-magazine',
} as const;
test.each(genres)('a passage of the genre %s has the type that fits it', (genre) => {
  expect(passage({ genre }).type).toBe(types[genre]);
});

test('an author who is not known is left out, and one who is stands as printed', () => {
  expect(passage()).not.toHaveProperty('author');
  expect(passage({ byline: 'Li Chao' }).author).toBe('Li Chao');
});

test.each(locales)('in %s a passage is told to be a retelling, of which outlet, and where the article is', (locale) => {
  const cited = { kind: 'passage', edition: ferryEdition({ titleIsOurs: true }), at: 'p3.2', place: 'p3.2' } as const;
  const { note } = of(cited, locale);
  expect(note).toContain('Tvisyn');
  expect(note).toContain('Harbour Post (news report), 2 April 2020');
  expect(note).toContain('https://example.org/ferry');
  expect(note).toContain(sayIn(locale)('titleIsOurs'));
  expect(note).not.toMatch(/[{}]/);
});

test('a note, a contrast and a claim are Tvisyn’s own pages without a date', () => {
  const edition = ferryEdition({ byline: 'Li Chao' });
  const ours: Cited[] = [
    { kind: 'note', edition, id: 'noon', layer: 'framing', place: 'paragraph 3, sentence 2' },
    {
      kind: 'contrast',
      id: 'k01-noon',
      title: 'Noon or midday',
      outlets: ['Harbour Post', 'Fjordposten', 'Harbour Post'],
    },
    { kind: 'point', id: 'departure', title: 'The ferry leaves at noon.' },
  ];
  for (const citation of ours.map((cited) => of(cited))) {
    expect(citation).toMatchObject({ type: 'webpage', container: 'Tvisyn', lang: 'en', issued: [] });
    expect(citation).not.toHaveProperty('author');
  }
  const [note, contrast] = ours.map((cited) => of(cited));
  expect(note?.title).toBe('Note (framing) on “The ferry leaves at noon”');
  expect(note?.note).toContain('Harbour Post');
  expect(contrast?.note).toContain('Harbour Post and Fjordposten,');
});

const keys: { cited: Cited; key: string }[] = [
  { cited: { kind: 'edition', edition: ferryEdition() }, key: 'tvisyn-ferry-timetable-harbour-post' },
  {
    cited: { kind: 'passage', edition: ferryEdition(), at: 'p3.2', place: '' },
    key: 'tvisyn-ferry-timetable-harbour-post-p3.2',
  },
  {
    cited: { kind: 'note', edition: ferryEdition(), id: 'noon', layer: '', place: '' },
    key: 'tvisyn-ferry-timetable-harbour-post-noon',
  },
  {
    cited: { kind: 'contrast', id: 'k01, or {noon}', title: '', outlets: [] },
    key: 'tvisyn-ferry-timetable-k01--or--noon-',
  },
];
test.each(keys)('the key of a $cited.kind holds nothing that BibTeX refuses', ({ cited, key }) => {
  expect(of(cited).key).toBe(key);
});
