import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fold, isWord, wordRanges, wordsOf } from '#lib/model/word.ts';

test('folding keeps the length of a text that is NFC', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      const plain = any.normalize('NFC');
      expect(fold(plain)).toHaveLength(plain.length);
    }),
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      expect(fold(fold(any))).toBe(fold(any));
    }),
  );
});

test('each word stands where its range says, but for case and quotation marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      const plain = any.normalize('NFC');
      for (const { word, start, end } of wordRanges(plain, 'en')) {
        expect(fold(plain).slice(start, end).toLowerCase()).toBe(word);
      }
    }),
  );
});

const cases = [
  { plain: 'The so-called ‘third neighbour’', lang: 'en', words: ['the', 'so', 'called', 'third', 'neighbour'] },
  { plain: 'Mongolia’s 1.3 billion', lang: 'en', words: ["mongolia's", '1.3', 'billion'] },
  { plain: '«Å, nei!» – sa han.', lang: 'nb', words: ['å', 'nei', 'sa', 'han'] },
  { plain: ' … – ', lang: 'nb', words: [] },
  { plain: '1 ½ m² i år 2026', lang: 'nb', words: ['1', 'm', 'i', 'år', '2026'] },
];
test.each(cases)('the words of “$plain” are $words', ({ plain, lang, words }) =>
  expect(wordsOf(plain, lang)).toEqual(words),
);

test('the words are the same in a browser whose segmenter calls none of them a word', () => {
  const here = wordsOf('I 2026: 3,5 mill. 日本和蒙古', 'nb');
  const segment = Intl.Segmenter.prototype.segment;
  vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation(function (this: Intl.Segmenter, text) {
    return [...segment.call(this, text)].map((one) => ({ ...one, isWordLike: false })) as unknown as Intl.Segments;
  });
  expect(here).toEqual(expect.arrayContaining(['i', '2026', '3,5', 'mill']));
  expect(wordsOf('I 2026: 3,5 mill. 日本和蒙古', 'nb')).toEqual(here);
});

test('Chinese without spaces has words too', () => {
  const words = wordsOf('日本和蒙古签署协定', 'zh');
  expect(words.length).toBeGreaterThan(2);
  expect(words.join('')).toBe('日本和蒙古签署协定');
});

test.each([
  ['en', ' '],
  ['nb', '\n'],
  ['zh', '。'],
  ['ja', '！'],
  ['th', ' '],
])('a long text has the words that it has when it is read at once, in %s', (lang, between) => {
  const letters = fc.string({ unit: 'grapheme', maxLength: 9 });
  const word = fc.oneof(
    letters,
    fc.constantFrom('don’t', '3,14', '1，000', '国家安全保障', 'สวัสดีครับ', 'e\u0301', '\u0301'),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 400, maxLength: 900 }), (all) => {
      const plain = all.join(between).normalize('NFC');
      const atOnce = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(fold(plain))];
      expect(wordRanges(plain, lang)).toEqual(
        atOnce
          .filter(({ segment }) => isWord(segment))
          .map(({ segment, index }) => ({ word: segment.toLowerCase(), start: index, end: index + segment.length })),
      );
    }),
    { numRuns: 30 },
  );
});
