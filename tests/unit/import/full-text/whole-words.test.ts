import { expect, test } from 'vitest';
import { wholeWords } from '#lib/import/full-text/whole-words.ts';

const cases: [text: string, taken: string, whole: string][] = [
  ['the ferry waits', 'ferry', 'ferry'],
  ['the ferry waits', 'e ferry w', 'ferry'],
  ['the ferry waits', 'rry wait', 'ferry waits'],
  ['the so-called ferry', 'called ferry', 'so-called ferry'],
  ['a “free port” here', 'free port”', '“free port”'],
  ['a “free port” here', '“free port', '“free port”'],
  ['a "free port" here', '"free port', '"free port"'],
  ['a "free port" here', 'free port"', '"free port"'],
  ['a “free port” here', 'free port', 'free port'],
  ['a ferry, late', ' ferry, ', 'ferry,'],
  ['船票50元', '船票', '船票'],
];

test.each(cases)('in “%s”, “%s” is “%s”', (text, taken, whole) => {
  const start = text.indexOf(taken);
  const range = wholeWords(text, { start, end: start + taken.length });
  expect(text.slice(range.start, range.end)).toBe(whole);
});
