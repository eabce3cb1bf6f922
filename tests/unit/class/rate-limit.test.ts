import { expect, test } from 'vitest';
import { RateLimits, rates } from '#lib/class/rate-limit.ts';

const start = new Date('2026-11-02T08:00:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

test('a bucket gives what it holds, and then what flows back', () => {
  const limits = new RateLimits();
  const takes = (count: number, now: Date) =>
    Array.from({ length: count }, () => limits.take('writesOfSeat', 'anna', now)).filter(Boolean).length;
  expect(takes(100, start)).toBe(rates.writesOfSeat.holds);
  expect(limits.allows('writesOfSeat', 'anna', start)).toBe(false);
  expect(takes(100, after(2))).toBe(2 * rates.writesOfSeat.perSecond);
  expect(takes(100, after(3600))).toBe(rates.writesOfSeat.holds);
});

test('one does not pay for another, nor one limit for another', () => {
  const limits = new RateLimits();
  while (limits.take('writesOfSeat', 'anna', start));
  expect(limits.take('writesOfSeat', 'bo', start)).toBe(true);
  expect(limits.take('writesOfRoom', 'anna', start)).toBe(true);
});

test('a clock that goes back gives nothing and takes nothing', () => {
  const limits = new RateLimits();
  while (limits.take('writesOfSeat', 'anna', start));
  expect(limits.allows('writesOfSeat', 'anna', after(-60))).toBe(false);
});

test('those who have been away are forgotten', () => {
  const limits = new RateLimits();
  for (let one = 0; one < 50; one += 1) limits.take('writesOfSeat', `seat-${one}`, start);
  expect(limits.size).toBe(50);
  limits.take('writesOfSeat', 'late', after(120));
  expect(limits.size).toBe(1);
});
