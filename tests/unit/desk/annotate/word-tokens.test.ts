import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf, wordsIn } from '#desk/annotate/word-tokens.ts';

test('words and what stands between them are the sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('nb', 'en', 'zh', 'ja'), (sentence, lang) => {
      const tokens = tokensOf(sentence, lang);
      expect(tokens.map(({ text }) => text).join('')).toBe(sentence);
      for (const { start, end, text } of tokens) expect(sentence.slice(start, end)).toBe(text);
    }),
  );
});

const words = tokensOf('“At last”, says he.', 'en').filter(({ isWord }) => isWord);
const cases = [
  { name: 'a word', range: { start: 1, end: 3 }, is: { first: 0, last: 0 } },
  { name: 'words with their quotation marks', range: { start: 0, end: 9 }, is: { first: 0, last: 1 } },
  { name: 'part of a word', range: { start: 12, end: 14 }, is: { first: 2, last: 2 } },
  { name: 'only a mark', range: { start: 0, end: 1 }, is: null },
  { name: 'nothing', range: null, is: null },
];
test.each(cases)('$name touches the words it should', ({ range, is }) => expect(wordsIn(words, range)).toEqual(is));
