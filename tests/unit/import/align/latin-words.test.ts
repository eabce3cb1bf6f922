import { expect, test } from 'vitest';
import { latinWords } from '#lib/import/align/latin-words.ts';
import { lexiconOf } from '#lib/import/align/lexicon.ts';

const kindsOf = (text: string, lang: string) =>
  latinWords(text, lang, lexiconOf(lang)).map(({ key, kind }) => `${key}:${kind}`);

const cases = [
  { name: 'a number takes in what makes it larger', lang: 'en', text: '2.5 million', words: ['2500000:number'] },
  { name: 'a name inside a sentence is a name', lang: 'en', text: 'in Brimholt', words: ['in:known', 'brimholt:name'] },
  { name: 'one at its head may be any word', lang: 'en', text: 'Brimholt in', words: ['brimholt:word', 'in:known'] },
  {
    name: 'an English genitive is the name itself',
    lang: 'en',
    text: 'in Brimholt’s',
    words: ['in:known', 'brimholt:name'],
  },
  {
    name: 'quotation marks of all kinds are one',
    lang: 'nb',
    text: '«krig»?',
    words: ['":mark', 'krig:known', '":mark', '?:question'],
  },
] as const;
test.each(cases)('$name', ({ text, lang, words }) => expect(kindsOf(text, lang)).toEqual(words));

test('a compound stands in the rows of both its parts', () => {
  const [compound] = latinWords('fredsavtale', 'nb', lexiconOf('nb'));
  const parts = latinWords('fred avtale', 'nb', lexiconOf('nb')).flatMap(({ concepts }) => concepts);
  expect(compound?.kind).toBe('known');
  expect(compound?.concepts).toEqual(parts);
});
