import { expect, test } from 'vitest';
import { reconnectDelay } from '#lib/db/reconnect.ts';

test.each([
  [0, 250],
  [1, 500],
  [3, 2000],
  [6, 10_000],
  [1000, 10_000],
])('try number %i waits %i milliseconds at most', (attempt, most) => {
  expect(reconnectDelay(attempt, () => 1)).toBe(most);
  expect(reconnectDelay(attempt, () => 0)).toBe(0);
});

test('a thousand who were cut off at once come back one after the other', () => {
  let nth = 0;
  const delays = Array.from({ length: 1000 }, () => reconnectDelay(6, () => nth++ / 1000));
  expect(new Set(delays).size).toBe(1000);
});
