import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignNames } from '#lib/import/align/hanzi-sounds.ts';
import { romanOf } from '#lib/import/align/kana.ts';
import { heard, Likeness, spelling } from '#lib/import/align/likeness.ts';

const [spelt, sounding] = [new Likeness(0.5), new Likeness(0.25)];
const asSpelt = (a: string, b: string) => spelt.of(spelt.spelt(spelling(a)), spelt.spelt(spelling(b)), 0.66);
const asHeard = (a: string, b: string) => sounding.of(sounding.spelt(heard(a)), sounding.spelt(heard(b)), 0.66);

test.each([
  ['minister', 'ministar'],
  ['telephone', 'telefon'],
  ['control', 'kontroll'],
  ['president', 'presidenten'],
  ['sagde', 'sagte'],
])('%s and %s are spelt alike', (a, b) => expect(asSpelt(a, b)).toBeGreaterThan(0));

test.each([
  ['harbour', 'minister'],
  ['storm', 'skole'],
  ['winter', 'vekst'],
])('%s and %s are not', (a, b) => expect(asSpelt(a, b)).toBe(0));

describe('names in other scripts', () => {
  test.each([
    ['アンダーソン', 'anderson'],
    ['ロンドン', 'london'],
    ['ティモシー', 'timothy'],
    ['シャーロット', 'charlotte'],
  ])('%s sounds like %s', (kana, name) => expect(asHeard(romanOf(kana), name)).toBeGreaterThan(0));

  test.each([
    ['安德森', 'anderson'],
    ['马丁内斯', 'martinez'],
    ['洛姆维克', 'lomvik'],
  ])('%s sounds like %s', (han, name) => {
    expect(foreignNames(han).map(({ sound }) => asHeard(sound, name) > 0)).toContain(true);
  });

  test('a name ends where a character stands that names are not written with', () => {
    expect(foreignNames('安德森说洛姆').map(({ name }) => name)).toEqual(['安德森', '洛姆']);
  });
});

const word = fc.stringMatching(/^[a-zæøå]{1,12}$/);
test('a word is wholly like itself, and likeness goes both ways', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(asSpelt(a, a)).toBeCloseTo(1);
      expect(asSpelt(a, b)).toBeCloseTo(asSpelt(b, a));
    }),
  );
});
