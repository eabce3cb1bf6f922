import { expect, test } from 'vitest';
import { answerAnchors } from '#scripts/anchor/answer.ts';

const before = '🚢🚢 The ferry 🚢 goes every hour. Nobody waits.';
const after = '🚢🚢🚢 Now the ferry 🚢 goes every hour.';
const place = (text: string, words: string) => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { start, end: start + [...words].length };
};

test.each([before, null])('the command counts in code points both ways (before: %s)', (old) => {
  const annotations = ['ferry 🚢 goes', 'Nobody waits.'].map((exact) => ({
    id: exact,
    ...place(before, exact),
    exact,
    prefix: before.slice(Math.max(0, before.indexOf(exact) - 10), before.indexOf(exact)),
    suffix: before.slice(before.indexOf(exact) + exact.length).slice(0, 10),
  }));
  expect(answerAnchors({ id: 'text', lang: 'en', before: old, after, annotations })).toEqual({
    id: 'text',
    anchors: [
      { id: 'ferry 🚢 goes', ...place(after, 'ferry 🚢 goes') },
      { id: 'Nobody waits.', orphan: true },
    ],
  });
});
