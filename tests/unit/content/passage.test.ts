import { expect, test } from 'vitest';
import { type Passage, passageWords, placeOf } from '#lib/content/passage.ts';

const passage = (source: string, ...stretches: [text: string, lang?: string, quoted?: boolean][]): Passage => ({
  file: 'a.mdx',
  source,
  offset: 0,
  stretches: stretches.map(([text, lang = 'nb', quoted = false]) => ({ text, lang, quoted })),
  quotes: 'ours',
});
const wordsIn = (text: string) => passageWords(passage(text, [text])).map(({ word }) => word);

const cases = [
  { text: 'Han sier: «Nei!»', words: ['Han', 'sier', 'Nei'] },
  { text: 'forsvars- og sikkerhetspolitikk', words: ['forsvars-', 'og', 'sikkerhetspolitikk'] },
  { text: 'Japan’s Press’ sak', words: ['Japan’s', 'Press', 'sak'] },
  { text: 'G7, p12.2 og 1980-årene', words: ['og', 'årene'] },
  { text: 'på Nippon.com og https://x.no/sak', words: ['på', 'og'] },
  { text: 'slutt.Ny', words: ['slutt', 'Ny'] },
  { text: 'kl. 10.15 – 33 %', words: ['kl'] },
];
test.each(cases)('the words of “$text” are $words', ({ text, words }) => expect(wordsIn(text)).toEqual(words));

test('each word has the language and the quotation it stands in', () => {
  const words = passageWords(passage('', ['Ordet '], ['third neighbor', 'en', true], [' veier']));
  expect(words.map(({ word, lang, quoted }) => `${word} ${lang}${quoted ? ' quoted' : ''}`)).toEqual([
    'Ordet nb',
    'third en quoted',
    'neighbor en quoted',
    'veier nb',
  ]);
});

test('a word is found in its file past tags, folded lines and earlier words like it', () => {
  const source = 'body: >-\n  en <Q lang="en">Q</Q> og en\n  Q og *en* feil\n';
  const text = 'en Q og en Q og en feil';
  const one = { ...passage(source, [text]), offset: 6 };
  const places = passageWords(one).map(
    ({ word, start }) => `${word} ${placeOf(one, start).line}:${placeOf(one, start).column}`,
  );
  expect(places).toEqual(['en 2:3', 'Q 2:19', 'og 2:25', 'en 2:28', 'Q 3:3', 'og 3:5', 'en 3:9', 'feil 3:13']);
});
