import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingWords } from '#class/teacher/reveal/differing-words.ts';

const shown = (other: string, own: string) =>
  differingWords(other, own, 'nb')
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('');

describe('one’s own words against ours', () => {
  const cases = [
    ['et skip på havet', 'et skip på havet', 'et skip på havet'],
    ['et skip på havet', 'et fartøy på havet', 'et [fartøy] på havet'],
    ['et skip', 'Et skip!', 'Et skip!'],
    ['ladet med rivalisering', 'full av kamp', '[full av kamp]'],
    ['', 'noe', '[noe]'],
    ['noe', '', ''],
    ['en stor ny båt', 'en ny stor båt', 'en ny [stor] båt'],
  ] as const;
  test.each(cases)('%j, %j', (other, own, expected) => expect(shown(other, own)).toBe(expected));
});

test('joined again, the stretches are one’s own words', () => {
  const words = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC'));
  fc.assert(
    fc.property(words, words, (other, own) => {
      const joined = differingWords(other, own, 'nb').map(({ text }) => text);
      expect(joined.join('')).toBe(own);
    }),
  );
});
