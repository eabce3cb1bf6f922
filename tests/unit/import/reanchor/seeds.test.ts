import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeds } from '#lib/import/reanchor/seeds.ts';

const codes = (text: string) =>
  Int32Array.from(text, (character) => (character === '?' ? -1 : character.charCodeAt(0)));
const found = (a: string, b: string, size: number) =>
  seeds({ a: codes(a), b: codes(b), aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }, size);

test('a shared stretch is drawn out as far as the texts agree', () => {
  expect(found('xxbridgeyy', 'zzzbridgeww', 4)).toEqual([{ a: 2, b: 3, length: 6 }]);
});

test('what matches nothing is in no stretch', () => {
  expect(found('brid?ge', 'brid?ge', 4)).toEqual([{ a: 0, b: 0, length: 4 }]);
});

test('what stands everywhere is no seed', () => {
  expect(found('ab'.repeat(20), 'ab'.repeat(20), 4)).toEqual([]);
});

test('every match is one, is as long as a seed, and cannot be drawn out', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '?'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (one, two) => {
      const [a, b] = [codes(one), codes(two)];
      const same = (at: number, other: number) => a[at] !== undefined && (a[at] ?? -1) >= 0 && a[at] === b[other];
      for (const match of found(one, two, 3)) {
        expect(match.length).toBeGreaterThanOrEqual(3);
        for (let at = 0; at < match.length; at += 1) expect(same(match.a + at, match.b + at)).toBe(true);
        expect(same(match.a - 1, match.b - 1)).toBe(false);
        expect(same(match.a + match.length, match.b + match.length)).toBe(false);
      }
    }),
  );
});
