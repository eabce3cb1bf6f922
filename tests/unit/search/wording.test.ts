import { expect, test } from 'vitest';
import { plainOf, quotesIn, wordingOfProse, wordingOfSegment } from '#lib/search/wording.ts';

test('a segment is a wording with the outlet’s own words in boxes', () => {
  const plain = 'It is a counterbalance, it says.';
  const start = plain.indexOf('counterbalance');
  const own = [{ start, end: start + 'counterbalance'.length }];
  const wording = wordingOfSegment({ ref: 'p1.1', plain, own, emphasis: [] });
  expect(wording).toEqual(['It is a ', ['counterbalance'], ', it says.']);
  expect(plainOf(wording)).toBe(plain);
  expect(quotesIn(wording)).toEqual([{ ...own[0], lang: undefined }]);
});

test('a quotation at the edge leaves no empty piece', () => {
  const wording = wordingOfSegment({ ref: 'p1.1', plain: 'so', own: [{ start: 0, end: 2 }], emphasis: [] });
  expect(wording).toEqual([['so']]);
});

test('quoted words in a note keep their language', () => {
  const wording = wordingOfProse([
    { text: 'Ordet ', quoted: false, emphasis: false },
    { text: 'rivalry', quoted: true, emphasis: false, lang: 'en' },
    { text: ' veier', quoted: false, emphasis: false },
  ]);
  expect(wording).toEqual(['Ordet ', ['rivalry', 'en'], ' veier']);
  expect(quotesIn(wording)).toEqual([{ start: 6, end: 13, lang: 'en' }]);
});
