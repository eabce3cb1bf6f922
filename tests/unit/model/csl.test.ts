import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationOf } from '#lib/model/citation.ts';
import { cslItem, cslJson } from '#lib/model/csl.ts';
import { ferryEdition, readingOf, sayIn } from './citing.ts';

const citation = (given: Parameters<typeof ferryEdition>[0] = {}) => {
  const cited = {
    kind: 'passage',
    edition: ferryEdition(given),
    at: 'p3.2',
    place: 'paragraph 3, sentence 2',
  } as const;
  return citationOf(cited, readingOf('en'), sayIn('en'));
};

/** Fields and types of the schema, csl-data.json, as far as they are ours. */
const types: Record<string, string> = {
  id: 'string',
  type: 'string',
  author: 'object',
  title: 'string',
  'container-title': 'string',
  language: 'string',
  genre: 'string',
  section: 'string',
  note: 'string',
  source: 'string',
  URL: 'string',
};
const dates = ['issued', 'accessed'];

test('a passage has what a reference manager asks for', () => {
  expect(cslItem(citation({ byline: 'Li Chao' }))).toEqual({
    id: 'tvisyn-ferry-timetable-harbour-post-p3.2',
    type: 'article-newspaper',
    author: [{ literal: 'Li Chao' }],
    title: 'The ferry leaves at noon',
    'container-title': 'Harbour Post',
    issued: { 'date-parts': [[2020, 4, 2]] },
    accessed: { 'date-parts': [[2026, 5, 3]] },
    language: 'en',
    genre: 'news report',
    section: 'paragraph 3, sentence 2',
    note: 'Study edition, retold for Tvisyn after Harbour Post (news report), 2 April 2020. The article at the publisher’s: https://example.org/ferry',
    source: 'Tvisyn',
    URL: 'https://tvisyn.example/en/ferry-timetable/harbour-post#p3.2',
  });
});

test('a day that is not known is left out, and a date of which nothing is certain', () => {
  expect(cslItem(citation({ published: '2025-04' })).issued).toEqual({ 'date-parts': [[2025, 4]] });
  expect(cslItem(citation({ published: '2024-12-30', publishedEnd: '2025-01-02' }))).not.toHaveProperty('issued');
});

test('whatever the words, the file is a list of one item with the schema’s fields', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (title, outlet, byline) => {
      const items = JSON.parse(cslJson(citation({ title, outlet, byline })));
      expect(items).toHaveLength(1);
      const [item] = items;
      expect(item.title).toBe(title);
      expect(item.author).toEqual(byline ? [{ literal: byline }] : undefined);
      const odd = Object.entries(item).filter(([field, value]) =>
        dates.includes(field) ? Object.keys(value as object).join() !== 'date-parts' : typeof value !== types[field],
      );
      expect(odd).toEqual([]);
    }),
  );
});
