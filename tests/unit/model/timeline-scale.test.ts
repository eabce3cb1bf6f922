import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDay } from '#lib/model/day.ts';
import { cellsOf, placeOfDay, unitsOf } from '#lib/model/timeline-scale.ts';
import { drawnEntries } from './drawn-entries.ts';

const on = (...dates: string[]) => dates.map((date) => ({ first: firstDay(date) }));

test('a quiet year is one unit, a crowded one is divided into months, and what is empty is one gap', () => {
  const crowd = ['01', '02', '03', '04', '05', '06'].map((day) => `2014-03-${day}`);
  const units = unitsOf(on('2010-11', ...crowd, '2014-05-01'));
  expect(units.map(({ period, entries }) => `${period}: ${entries}`)).toEqual([
    '2010: 1',
    '2011: 0',
    '2014-03: 6',
    '2014-04: 0',
    '2014-05: 1',
  ]);
});

test('nothing gives no axis', () => {
  expect(unitsOf([])).toEqual([]);
  expect(placeOfDay([], 0)).toBe(0);
});

test('units follow each other without holes, and every entry is in one of them', () => {
  fc.assert(
    fc.property(drawnEntries, (entries) => {
      const units = unitsOf(entries);
      units.slice(1).forEach(({ from }, at) => {
        expect(from).toBe(units[at]?.to);
      });
      expect(units.reduce((sum, unit) => sum + unit.entries, 0)).toBe(entries.length);
    }),
  );
});

test('cells fill the axis; a later day never stands before an earlier one, nor outside', () => {
  fc.assert(
    fc.property(
      drawnEntries,
      fc.integer({ min: 10, max: 300 }),
      fc.integer({ min: 400, max: 2000 }),
      (entries, a, b) => {
        const cells = cellsOf(unitsOf(entries), a, b);
        expect(cells[0]?.start).toBe(a);
        expect(cells.at(-1)?.end).toBeCloseTo(b);
        const places = entries.map(({ first }) => placeOfDay(cells, first));
        places.slice(1).forEach((place, at) => {
          expect(place).toBeGreaterThanOrEqual(places[at] ?? 0);
        });
        for (const { last } of entries) expect(placeOfDay(cells, last)).toBeLessThanOrEqual(b + 0.001);
        expect(places[0]).toBeGreaterThanOrEqual(a);
      },
    ),
  );
});
