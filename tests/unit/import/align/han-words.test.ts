import { expect, test } from 'vitest';
import { hanWords } from '#lib/import/align/han-words.ts';
import { lexiconOf } from '#lib/import/align/lexicon.ts';

const wordsOf = (text: string, lang: string) =>
  hanWords(text, lang, lexiconOf(lang)).map(({ key, kind }) => `${key}:${kind}`);

const cases = [
  { name: 'the longest word of the lexicon wins', lang: 'zh', text: '联合国', words: ['联合国:known'] },
  {
    name: 'what is unknown is every two characters',
    lang: 'zh',
    text: '蝴蝶翅膀',
    words: ['蝴蝶:run', '蝶翅:run', '翅膀:run'],
  },
  { name: 'a month is not the number before it', lang: 'ja', text: '11月', words: ['11月:known'] },
  { name: 'a number takes in what makes it larger', lang: 'zh', text: '22.1亿', words: ['2210000000:number'] },
  { name: 'numerals are numbers', lang: 'zh', text: '三十五', words: ['35:number'] },
  { name: 'katakana is a name, to be compared by sound', lang: 'ja', text: 'ロムビク', words: ['ロムビク:name'] },
  { name: 'Latin letters are a name', lang: 'zh', text: 'Lomvik', words: ['lomvik:name'] },
  {
    name: 'full-width signs are the common ones',
    lang: 'ja',
    text: '「？」',
    words: ['":mark', '?:question', '":mark'],
  },
] as const;
test.each(cases)('$name', ({ text, lang, words }) => expect(wordsOf(text, lang)).toEqual(words));

test('a foreign name in Chinese has a sound, in Japanese kanji have none', () => {
  expect(hanWords('洛姆维克', 'zh', lexiconOf('zh')).find(({ key }) => key.startsWith('~'))?.sound).toBe('lomvik');
  expect(hanWords('洛姆维克', 'ja', lexiconOf('ja')).some(({ key }) => key.startsWith('~'))).toBe(false);
});
