import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageParts } from '#lib/content/message-syntax.ts';

const cases = [
  { message: 'Vis laget', names: [], words: ['Vis', 'laget'] },
  { message: 'Les {outlet} nå', names: ['outlet'], words: ['Les', 'nå'] },
  {
    message: '{count, plural, one {Teksten} other {De # tekstene}}',
    names: ['count'],
    words: ['Teksten', 'De', 'tekstene'],
  },
  { message: '{who, select, one {<b>{name}</b> kom} other {ingen}}', names: ['name', 'who'], words: ['kom', 'ingen'] },
  { message: '{day, date, long} i <link>arkivet</link>', names: ['day'], words: ['i', 'arkivet'] },
  { message: '', names: [], words: [] },
];
test.each(cases)('“$message” has the arguments $names and the words $words', ({ message, names, words }) => {
  const parts = messageParts(message);
  expect(parts?.names).toEqual(names);
  expect(parts?.words.match(/\p{L}+/gu) ?? []).toEqual(words);
});

test.each(['{count', '{count, plural, one {# svar}', '<b>uten slutt'])('“%s” is no message', (message) => {
  expect(messageParts(message)).toBeNull();
});

test('words stand where they stood in the message', () => {
  const piece = fc.constantFrom('Vis ', '{a}', '{n, plural, other {# svar}}', '<b>ord</b>', 'på tavla');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const message = pieces.join('');
      const words = messageParts(message)?.words ?? '';
      expect(words).toHaveLength(message.length);
      for (const { index, 0: word } of words.matchAll(/\S+/g))
        expect(message.slice(index, index + word.length)).toBe(word);
    }),
  );
});
