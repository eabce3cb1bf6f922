import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '#lib/import/recognise.ts';
import { fingerprintOf } from '#lib/model/fingerprint.ts';

/** Invented articles: words of their own, so that runs of eight differ. */
function article(seed: string, length = 60): string {
  return Array.from({ length }, (_, at) => `${seed}${at} ferja`).join(' ');
}

const known = ['post', 'tidende', 'bladet'].map((edition) => ({
  dossier: 'ferry',
  edition,
  lang: 'nb',
  fingerprint: new Set(fingerprintOf(article(edition), 'nb')),
}));
const english = { ...known[0], lang: 'en', edition: 'times', dossier: 'ferry' };
const noise = 'Meny Hjem Nyheter Sport Logg inn '.repeat(40);
const words = (text: string) => text.split(' ');

describe('recognised', () => {
  const cases: [name: string, text: string, share: number][] = [
    ['the article', article('post'), 1],
    ['the article in a noisy page', `${noise}${article('post')}\n${noise}`, 1],
    ['its first half', words(article('post')).slice(0, 64).join(' '), 0.5],
    [
      'with every thirtieth word another',
      words(article('post'))
        .map((w, at) => (at % 30 === 29 ? 'x' : w))
        .join(' '),
      0.7,
    ],
    ['decomposed and in capitals', article('post').toUpperCase().normalize('NFD'), 1],
  ];
  test.each(cases)('%s', (_name, text, share) => {
    const found = recognise(text, 'nb', known);
    expect(found).toMatchObject({ dossier: 'ferry', edition: 'post' });
    expect(found?.share).toBeGreaterThanOrEqual(share);
  });
});

describe('not recognised', () => {
  const cases: [name: string, text: string, lang: string][] = [
    ['nothing', '', 'nb'],
    ['noise alone', noise, 'nb'],
    ['another article', article('ukjent'), 'nb'],
    [
      'a retelling that quotes eight words now and then',
      `${words(article('post')).slice(0, 8).join(' ')} og mer`,
      'nb',
    ],
    ['a tenth of the article', words(article('post')).slice(0, 19).join(' '), 'nb'],
    ['two articles in one', `${article('post')} ${article('tidende')}`, 'nb'],
    ['an article in another language', article('post'), 'en'],
  ];
  test.each(cases)('%s', (_name, text, lang) => expect(recognise(text, lang, known)).toBeNull());
});

test('an edition in the language of the text is found among others, with region or without, and by und in any', () => {
  expect(recognise(article('post'), 'en-GB', [english as (typeof known)[0], ...known])?.edition).toBe('times');
  expect(recognise(article('bladet'), 'und', known)?.edition).toBe('bladet');
});

test('noise before and after takes nothing away', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(recognise(`${before}\n${article('tidende')}\n${after}`, 'nb', known)?.edition).toBe('tidende');
    }),
    { numRuns: 40 },
  );
});
