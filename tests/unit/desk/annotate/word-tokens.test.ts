import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
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

test('numbers can be chosen like other words, also where the segmenter does not call them words', () => {
  const segment = Intl.Segmenter.prototype.segment;
  vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation(function (this: Intl.Segmenter, text) {
    return [...segment.call(this, text)].map((one) => ({ ...one, isWordLike: false })) as unknown as Intl.Segments;
  });
  const chosen = tokensOf('In 2026, 14 signed.', 'en').filter(({ isWord }) => isWord);
  expect(chosen.map(({ text }) => text)).toEqual(['In', '2026', '14', 'signed']);
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
