import { expect, test } from 'vitest';
import { begin, historyLength, record, redo, undo } from '#lib/import/review/history.ts';

test('a change after an undo forgets what was undone', () => {
  const history = record(undo(record(record(begin('a'), 'b'), 'c')), 'd');
  expect(history).toEqual({ past: ['a', 'b'], now: 'd', future: [] });
});

test('without a past or a future nothing happens', () => {
  expect(undo(begin('a'))).toEqual(begin('a'));
  expect(redo(begin('a'))).toEqual(begin('a'));
});

test('the oldest states are forgotten at last', () => {
  let history = begin(0);
  for (let step = 1; step <= historyLength + 3; step++) history = record(history, step);
  expect(history.past).toHaveLength(historyLength);
  expect(history.past[0]).toBe(3);
});
