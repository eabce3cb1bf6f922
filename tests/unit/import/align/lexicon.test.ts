import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rows } from '#lib/import/align/lexicon/rows.ts';
import { lexiconOf } from '#lib/import/align/lexicon.ts';
import { stem } from '#lib/import/align/stem.ts';

test('every row has five languages, English and bokmål among them', () => {
  expect(rows().filter((row) => row.length !== 5 || !row[0] || !row[1])).toEqual([]);
});

test('no form has a space at its edge or stands twice in a field', () => {
  const forms = rows().flatMap((row) => row.map((field) => field.split(' ')));
  expect(forms.filter((list) => (list.length > 1 && list.includes('')) || new Set(list).size < list.length)).toEqual(
    [],
  );
});

test('a worker loads it in less than 150 kB', () => {
  const all = rows().map((row) => row.join('|'));
  expect(gzipSync(all.join('\n')).length).toBeLessThan(150_000);
});

test.each([
  ['en', 'agreements', 'nb', 'avtalene'],
  ['en', 'questions', 'nn', 'spørsmål'],
  ['nb', 'sykdommer', 'nn', 'sjukdomar'],
  ['nb', 'hvorfor', 'nn', 'kvifor'],
])('%s “%s” and %s “%s” share a row', (one, a, other, b) => {
  const concepts = lexiconOf(other).of(stem(b, other));
  expect(
    lexiconOf(one)
      .of(stem(a, one))
      .some((row) => concepts.includes(row)),
  ).toBe(true);
});

test('an empty field of nynorsk has the words of bokmål', () => {
  const row = rows().findIndex(([english]) => english === 'in');
  expect(row).toBeGreaterThanOrEqual(0);
  expect(lexiconOf('nn').of(stem('i', 'nn'))).toContain(row);
});

test('a language that it does not know has an empty lexicon', () => {
  expect(lexiconOf('fi').of('ja')).toEqual([]);
  expect(lexiconOf('fi').longestAt('ja', 0)).toBe('');
});
