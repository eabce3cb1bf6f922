import { expect, test } from 'vitest';
import { citationOf } from '#lib/model/citation.ts';
import type { Cited, Reading } from '#lib/model/cited.ts';
import { plainReference } from '#lib/model/plain-reference.ts';
import { ferryEdition, readingOf, sayIn } from './citing.ts';

const plain = (cited: Cited, reading: Reading = readingOf('en')) =>
  plainReference(citationOf(cited, reading, sayIn(reading.locale)), sayIn(reading.locale));
const passage = { kind: 'passage', edition: ferryEdition(), at: 'p3.2', place: 'avsnitt 3, setning 2' } as const;

test('in bokmål', () => {
  expect(plain(passage, readingOf('nb'))).toBe(
    '«The ferry leaves at noon», avsnitt 3, setning 2. Studieutgave, gjenfortalt for Tvisyn etter Harbour Post (news report), 2 April 2020. Artikkelen hos utgiveren: https://example.org/ferry På Tvisyn: https://tvisyn.example/nb/ferry-timetable/harbour-post#p3.2 (hentet 3 May 2026)',
  );
});

test('in nynorsk', () => {
  expect(plain(passage, readingOf('nn'))).toBe(
    '«The ferry leaves at noon», avsnitt 3, setning 2. Studieutgåve, fortald på nytt for Tvisyn etter Harbour Post (news report), 2 April 2020. Artikkelen hos utgivaren: https://example.org/ferry På Tvisyn: https://tvisyn.example/nn/ferry-timetable/harbour-post#p3.2 (henta 3 May 2026)',
  );
});

test('in English, with an author', () => {
  expect(plain({ ...passage, edition: ferryEdition({ byline: 'Li Chao' }) })).toBe(
    'Li Chao: “The ferry leaves at noon”, avsnitt 3, setning 2. Study edition, retold for Tvisyn after Harbour Post (news report), 2 April 2020. The article at the publisher’s: https://example.org/ferry On Tvisyn: https://tvisyn.example/en/ferry-timetable/harbour-post#p3.2 (accessed 3 May 2026)',
  );
});

test('before anybody has read it, it has no day', () => {
  const { accessed: _, ...unread } = readingOf('en');
  expect(plain(passage, unread)).toMatch(/harbour-post#p3\.2$/);
});

const titles = [
  { title: 'The ferry leaves.', is: '“The ferry leaves”.' },
  { title: 'The “ferry” leaves', is: '“The ‘ferry’ leaves”.' },
  { title: 'Does it leave?', is: '“Does it leave?”.' },
];
test.each(titles)('the title $title stands in one pair of double marks', ({ title, is }) => {
  expect(plain({ kind: 'point', id: 'departure', title })).toMatch(`${is} `);
});
