import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCursor, parseCursor } from '#lib/class/cursor.ts';
import { nextSeq } from '#lib/class/sequence.ts';

test('a cursor is read as it was written', () => {
  const number = fc.nat(999_999_999);
  const cursor = fc.record({ seq: number, ruled: number, answered: fc.nat(9999) });
  fc.assert(
    fc.property(cursor, (one) => {
      expect(parseCursor(formatCursor(one))).toEqual(one);
    }),
  );
});

test.each([null, undefined, '', '1', '1.2', '1.2.3.4', '-1.2.3', '1.2.x', '1e3.0.0', ' 1.2.3'])('%j is none', (raw) => {
  expect(parseCursor(raw)).toBeNull();
});

test('numbers of changes only grow, whatever the clock does', () => {
  const opened = new Date('2026-11-02T08:00:00Z');
  const times = fc.array(fc.date({ min: new Date('2026-11-02'), max: new Date('2026-11-03'), noInvalidDate: true }));
  fc.assert(
    fc.property(times, (all) => {
      let last = 0;
      for (const now of all) {
        const next = nextSeq(last, opened, now);
        expect(next).toBeGreaterThan(last);
        last = next;
      }
    }),
  );
});

test('they tell the time and not how much was written', () => {
  const opened = new Date('2026-11-02T08:00:00Z');
  expect(nextSeq(5, opened, new Date('2026-11-02T08:00:09Z'))).toBe(9000);
});
