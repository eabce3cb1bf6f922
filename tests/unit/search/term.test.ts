import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWord, stem, termsIn, wantedTerms, wordsOf } from '#lib/search/term.ts';

const pairs = [
  { lang: 'nb', word: 'motvekter', same: 'motvekt' },
  { lang: 'nb', word: 'rivaliseringen', same: 'rivalisering' },
  { lang: 'nb', word: 'avtalene', same: 'avtale' },
  { lang: 'nb', word: 'Japans', same: 'Japan' },
  { lang: 'nb', word: 'partnerskapet', same: 'partnerskap' },
  { lang: 'nn', word: 'rivaliseringa', same: 'rivalisering' },
  { lang: 'nn', word: 'avtalane', same: 'avtale' },
  { lang: 'nn', word: 'motvekter', same: 'motvekta' },
  { lang: 'nn', word: 'setningane', same: 'setning' },
  { lang: 'en', word: 'counterbalances', same: 'counterbalance' },
  { lang: 'en', word: 'rivalries', same: 'rivalry' },
  { lang: 'en', word: 'agreements', same: 'agreement' },
  { lang: 'nb', word: 'Ulaanbaatár', same: 'ulaanbaatar' },
] as const;

test.each(pairs)('in $lang “$word” and “$same” are one word', ({ lang, word, same }) => {
  expect(stem(word, lang)).toBe(stem(same, lang));
});

const plain = [
  { word: 'Forsvarsoverføring', is: 'forsvarsoverføring' },
  { word: 'PÅSTÅR', is: 'påstår' },
  { word: 'Åse', is: 'åse' },
  { word: 'idé', is: 'ide' },
  { word: 'Khürelsükh', is: 'khurelsukh' },
  { word: 'ÆRE', is: 'ære' },
];

test.each(plain)('“$word” is looked up as “$is”', ({ word, is }) => {
  expect(plainWord(word)).toBe(is);
});

const texts = [
  { lang: 'en', text: 'so-called G7', is: ['so', 'call', 'g7'] },
  { lang: 'en', text: 'Mongolia’s aid', is: ['mongolia', 's', 'aid'] },
  { lang: 'zh', text: '拉拢蒙', is: ['拉', '拢', '蒙', '拉拢', '拢蒙'] },
  { lang: 'nb', text: 'ordet 拉拢', is: ['ord', '拉', '拢', '拉拢'] },
  { lang: 'ja', text: 'モンゴル', is: ['モ', 'ン', 'ゴ', 'ル', 'モン', 'ンゴ', 'ゴル'] },
  { lang: 'nb', text: ' – … ', is: [] },
];

test.each(texts)('the terms of “$text” in $lang', ({ lang, text, is }) => {
  expect(termsIn(text, lang).map(({ term }) => term)).toEqual(is);
});

test('what is wanted of a run of Chinese is its pairs, of one sign the sign', () => {
  expect(wantedTerms('拉拢蒙', 'zh')).toEqual(['拉拢', '拢蒙']);
  expect(wantedTerms('拉', 'zh')).toEqual(['拉']);
});

test('the words of a query count once', () => {
  expect(wordsOf('Japan, Kina og Japan')).toEqual(['Japan', 'Kina', 'og']);
});

describe('laws', () => {
  const lang = fc.constantFrom('nb', 'nn', 'en', 'zh', 'ja');

  test('a term lies where it stands: what is there makes the same term alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), lang, (text, in_) => {
        for (const { term, start, end } of termsIn(text, in_)) {
          expect(wantedTerms(text.slice(start, end), in_)).toContain(term);
        }
      }),
    );
  });

  test('what is wanted of a word is among the terms of any text with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), lang, (text, in_) => {
        const terms = termsIn(text, in_).map(({ term }) => term);
        for (const word of wordsOf(text)) {
          for (const term of wantedTerms(word, in_)) expect(terms).toContain(term);
        }
      }),
    );
  });
});
