import { expect, test } from 'vitest';
import { partnerWords } from '#lib/model/partner-words.ts';

const sentence = 'Fjordposten reports that Torvik had 140 boats in May. ';
const partner = 'Fjordposten melder at Torviks havn hadde 140 båter i mai. ';
const cases = [
  { name: 'the whole sentence', words: sentence.trim(), is: partner.trim() },
  { name: 'the same word', words: 'Fjordposten', is: 'Fjordposten' },
  { name: 'a number among other words', words: '140 boats', is: '140' },
  { name: 'a name with an ending', words: 'that Torvik had', is: 'Torviks' },
  { name: 'from a name to a number', words: 'Torvik had 140 boats', is: 'Torviks havn hadde 140' },
  { name: 'nothing to go by', words: 'boats', is: null },
  { name: 'a name that is not there', words: 'boats in May', is: null },
  { name: 'no words', words: ' ', is: null },
] as const;
test.each(cases)('$name is found in the other language', ({ words, is }) => {
  const found = partnerWords(words, sentence, partner, { words: 'en', partner: 'nb' });
  expect(found && partner.slice(found.start, found.end)).toBe(is);
});

test('words that stand twice are not guessed at', () => {
  expect(partnerWords('140', 'It had 140.', '140 og 140.', { words: 'en', partner: 'nb' })).toBeNull();
});

test('a sentence that was left out has no words', () => {
  expect(partnerWords('140', 'It had 140.', '', { words: 'en', partner: 'nb' })).toBeNull();
});
