import { expect, test } from 'vitest';
import { signsOf } from '#lib/import/reanchor/folded.ts';
import { hole, patchedSource } from '#lib/import/reanchor/source.ts';
import { describe as target } from '#lib/model/work.ts';

const text =
  'the ferry goes every hour, but only when the weather is good enough for it, and never on the first of May';
const on = (words: string) => {
  const start = text.indexOf(words);
  return { id: words, ...target(text, { start, end: start + words.length }) };
};

test('quotes whose contexts meet give one piece of the old text, others have a hole between them', () => {
  const { code, length } = patchedSource([on('hour'), on('weather'), on('May')]);
  const whole = text
    .slice(0, text.indexOf('May') + 3)
    .replaceAll(' ', '')
    .toLowerCase();
  expect(signsOf(code)).toBe(`\0${whole}\0`);
  const apart = patchedSource([on('ferry'), on('May')]);
  expect([...apart.code].filter((one) => one === hole)).toHaveLength(3);
  expect(length).toBeGreaterThan(apart.length);
});

test('every quote has its units, whatever the order', () => {
  const annotations = [on('weather'), on('ferry'), on('May'), on('hour, but only')];
  const { code, spans } = patchedSource(annotations);
  expect(spans.map(({ start, end }) => signsOf(code.subarray(start, end)))).toEqual([
    'weather',
    'ferry',
    'may',
    'hour,butonly',
  ]);
});

test('offsets may count code points', () => {
  const before = '🚢🚢 the ferry goes 🚢 every hour';
  const points = (exact: string) => {
    const start = before.indexOf(exact);
    const found = target(before, { start, end: start + exact.length });
    const begin = [...before.slice(0, start)].length;
    return { id: exact, ...found, start: begin, end: begin + [...exact].length };
  };
  const { code, spans } = patchedSource([points('ferry'), points('goes 🚢 every'), points('hour')]);
  // One piece from the very beginning: a hole only after it.
  expect([...code].filter((one) => one === hole)).toHaveLength(1);
  expect(spans.map(({ start, end }) => end - start)).toEqual([5, 10, 4]);
});

test('pieces that contradict each other stand beside each other', () => {
  const one = on('weather');
  const { spans, code } = patchedSource([one, { ...one, id: 'other', exact: 'climate', prefix: 'in another ' }]);
  expect(spans.map(({ start, end }) => signsOf(code.subarray(start, end)))).toEqual(['weather', 'climate']);
});
