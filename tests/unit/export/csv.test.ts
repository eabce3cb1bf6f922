import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, toNotesCsv, toSegmentsCsv } from '#lib/export/csv.ts';
import { harbour } from './harbour.ts';
import { wording } from './work.arbitrary.ts';

/** Reads RFC 4180, by the letter of it. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  pattern.lastIndex = 1;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('every cell comes back, save for the apostrophe before what looks like a formula', () => {
  const table = fc.array(fc.array(fc.oneof(wording, fc.constant('a\r\nb')), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(table, (rows) => {
      expect(rowsOf(csv(rows))).toEqual(
        rows.map((row) => row.map((one) => (/^[=+\-@\t\r]/.test(one) ? `'${one}` : one))),
      );
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@a', '\ta'])('%j is no formula', (text) => {
  expect(csv([[text]])).toBe(`\ufeff'${text}\r\n`);
});

test('notes are rows, with the words in each language and what is said in one', () => {
  const words = {
    column: (name: string) => name.toUpperCase(),
    layer: (name: string) => `l.${name}`,
    tag: (_: string, tag: string) => `t.${tag}`,
  };
  expect(rowsOf(toNotesCsv([harbour], 'en', words))).toEqual([
    ['TEXT', 'NOTE', 'LAYER', 'TAGS', 'nb', 'en', 'SAYS', 'AGAINST', 'CONTRASTS'],
    [
      'Havneposten',
      'last-one',
      'l.certainty',
      't.booster',
      'går sist',
      'last',
      "'=Last is last.",
      'fjordposten/high-time',
      'k01',
    ],
    ['Havneposten', 'gone', 'l.mine', 't.lyd', 'tåken', '', 'Tåka er borte.\nHeilt.', '', ''],
  ]);
});

test('segments are rows numbered as in the reader, and what is left out is empty', () => {
  expect(rowsOf(toSegmentsCsv([harbour]))).toEqual([
    ['text', 'block', 'line', 'nb', 'en'],
    ['Havneposten', 'h1', '1', 'Ferja går', 'The ferry leaves'],
    ['Havneposten', '1', '1', 'Klokka ti går ferja. Den går sist.', 'The last one goes at ten.'],
    ['Havneposten', '1', '2', '', 'So it is.'],
    ['Havneposten', '1', '3', 'Ingen vet hvorfor.', ''],
    ['Havneposten', 'cap1', '1', 'Kaia', 'The quay'],
  ]);
});
