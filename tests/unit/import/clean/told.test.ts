import { expect, test } from 'vitest';
import { toldShares } from '#lib/import/clean/told.ts';

const body = 'The bridge across the sound will be closed for six weeks from Monday on. '.repeat(7);

test('a line that the page tells machines is told, one that it does not is not, and a short one is left alone', () => {
  expect(
    toldShares(['will be closed for six weeks', 'Umbrellas in nine colours this week', 'Bridge closed'], body),
  ).toEqual([1, 0, 1]);
});

test('Chinese and Japanese are compared sign by sign', () => {
  expect(toldShares(['大桥将关闭', '雨伞打折出售'], '县政府表示大桥将关闭六周。'.repeat(20))).toEqual([1, 0]);
});

test('a short text tells nothing: it is how the article begins', () => {
  expect(toldShares(['will be closed for six weeks'], 'The bridge will be closed for six weeks.')).toBeNull();
});
