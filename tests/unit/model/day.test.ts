import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDay, isInCalendar, lastDay, yearOf } from '#lib/model/day.ts';

test.each([
  { date: '2016', days: 366 },
  { date: '2023', days: 365 },
  { date: '2024-02', days: 29 },
  { date: '2024-12', days: 31 },
  { date: '2024-12-11', days: 1 },
])('$date may mean $days days', ({ date, days }) => {
  expect(lastDay(date) - firstDay(date) + 1).toBe(days);
  expect(yearOf(firstDay(date))).toBe(yearOf(lastDay(date)));
});

test.each([
  { date: '2024', is: true },
  { date: '2024-02-29', is: true },
  { date: '2023-02-29', is: false },
  { date: '2024-04-31', is: false },
])('that $date is in the calendar is $is', ({ date, is }) => {
  expect(isInCalendar(date)).toBe(is);
});

test('one day follows another, over months and years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(firstDay(date)).toBe(day);
      expect(lastDay(date)).toBe(day);
    }),
  );
});
