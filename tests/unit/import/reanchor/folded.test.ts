import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edge, foldText, signsOf } from '#lib/import/reanchor/folded.ts';

const alike = [
  { name: 'spaces and case', one: 'the  Ferry', two: 'TheFerry' },
  { name: 'a word divided over two lines', one: 'fer-\nry', two: 'ferry' },
  { name: 'a soft hyphen', one: 'fer\u00adry', two: 'ferry' },
  { name: 'forms of quotation marks', one: '«ja», ‘nei’', two: '"ja", \'nei\'' },
  { name: 'dashes', one: 'a – b', two: 'a-b' },
  { name: 'composed and decomposed letters', one: 'båt', two: 'ba\u030at' },
  { name: 'ligatures and ellipses', one: 'ﬁne…', two: 'fine...' },
  { name: 'full-width forms', one: 'Ａ１！', two: 'a1!' },
  { name: 'half-width katakana', one: 'ｶﾞ', two: 'ガ' },
  { name: 'numerals of ideographs', one: '三月', two: '3月' },
  { name: 'digits of Arabic and Persian', one: '٤٢', two: '۴۲' },
  { name: 'a stretched Arabic letter and its marks', one: 'الجِســر', two: 'الجسر' },
  { name: 'letters of an Arabic and a Persian keyboard', one: 'یک', two: 'يك' },
  { name: 'character references', one: 'A &amp; B&nbsp;&#8211; &#xe5;', two: 'A & B – å' },
  { name: 'UTF-8 read as windows-1252', one: 'blÃ¥ â€“ rÃ¸d', two: 'blå – rød' },
];

test.each(alike)('$name are alike', ({ one, two }) => {
  expect(signsOf(foldText(one).code)).toBe(signsOf(foldText(two).code));
});

const unlike = [
  { name: 'words', one: 'ferry', two: 'fairy' },
  { name: 'a hyphen within a line and none', one: 'e-post', two: 'epost' },
  { name: 'letters that are no forms of one another', one: 'ø', two: 'o' },
  { name: 'what only looks like a character reference', one: '&amps;', two: '&s;' },
];
test.each(unlike)('$name are not alike', ({ one, two }) => {
  expect(signsOf(foldText(one).code)).not.toBe(signsOf(foldText(two).code));
});

const edges = [
  { text: 'ab', is: edge.none },
  { text: 'a-b', is: edge.sign },
  { text: 'a b', is: edge.space },
  { text: 'a. b', is: edge.sentence },
  { text: 'a." b', is: edge.sentence },
  { text: 'Mr. B', is: edge.space },
  { text: 'a\nb', is: edge.line },
  { text: '橋。川', is: edge.sentence },
  { text: '橋の', is: edge.sign },
];
test.each(edges)('what stands before the last unit of $text', ({ text, is }) => {
  expect(foldText(text).edge.at(-1)).toBe(is);
});

test('every unit keeps its place, and the places go forward', () => {
  const part = fc.constantFrom(
    'a',
    'Å',
    'e\u0301',
    '…',
    '&amp;',
    'Ã¥',
    ' ',
    '\n',
    '🚢',
    '橋',
    '-',
    '\u00ad',
    '\ud800',
    'ﷺ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const { length, from, to, code } = foldText(text);
      for (let at = 0; at < length; at += 1) {
        expect(code[at]).toBeGreaterThanOrEqual(0);
        expect(from[at]).toBeLessThan(to[at] ?? 0);
        expect(to[at]).toBeLessThanOrEqual(text.length);
        expect(from[at]).toBeGreaterThanOrEqual(from[at - 1] ?? 0);
      }
    }),
  );
});
