import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DifferenceRun, wordDifference } from '#lib/model/word-difference.ts';

const marked = (runs: readonly DifferenceRun[]) =>
  runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
const compare = (one: string, other: string, lang = 'nb') => {
  const found = wordDifference(one, other, lang);
  return [marked(found.one), marked(found.other)];
};

test.each([
  { name: 'the same', one: 'en motvekt', other: 'en motvekt', are: ['en motvekt', 'en motvekt'] },
  {
    name: 'one word for another',
    one: 'en motvekt mot',
    other: 'en balanse mot',
    are: ['en [motvekt] mot', 'en [balanse] mot'],
  },
  {
    name: 'words added',
    one: 'en motvekt',
    other: 'en ny og tung motvekt',
    are: ['en motvekt', 'en [ny og tung] motvekt'],
  },
  {
    name: 'case and quotation marks',
    one: '«Motvekt», sa han',
    other: '"motvekt" sa han.',
    are: ['«Motvekt», sa han', '"motvekt" sa han.'],
  },
  { name: 'another order', one: 'nå kommer han', other: 'han kommer nå', are: ['[nå kommer] han', 'han [kommer nå]'] },
  { name: 'nothing on one side', one: '', other: 'en motvekt', are: ['', '[en motvekt]'] },
])('$name', ({ one, other, are }) => expect(compare(one, other)).toEqual(are));

test('Chinese has words too', () => {
  expect(compare('日本支持蒙古', '日本援助蒙古', 'zh')).toEqual(['日本[支持]蒙古', '日本[援助]蒙古']);
});

const words = fc.array(fc.constantFrom('en', 'motvekt', 'mot', 'naboene', '«så»'), { maxLength: 12 });

test('the runs joined are the text, the same text has no difference, and what is shared is as long on both sides', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [one, other] = [a.join(' '), b.join(' ')];
      const found = wordDifference(one, other, 'nb');
      const text = (runs: readonly DifferenceRun[]) => runs.map((run) => run.text).join('');
      expect([text(found.one), text(found.other)]).toEqual([one, other]);
      expect(wordDifference(one, one, 'nb').one.some(({ differs }) => differs)).toBe(false);
      const shared = (runs: readonly DifferenceRun[]) =>
        runs
          .filter(({ differs }) => !differs)
          .map((run) => run.text.replace(/[^\p{L}]+/gu, ' ').trim())
          .join(' ')
          .split(' ')
          .filter(Boolean);
      expect(shared(found.one)).toEqual(shared(found.other));
    }),
  );
});
