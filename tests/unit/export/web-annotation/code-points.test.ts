import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointsOf } from '#lib/export/web-annotation/code-points.ts';

test('both ways of counting lead to the same place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const points = codePointsOf(text);
      let offset = 0;
      [...text, ''].forEach((sign, count) => {
        expect(points.count(offset)).toBe(count);
        expect(points.offset(count)).toBe(offset);
        offset += sign.length;
      });
    }),
  );
});

test('what lies outside the text is its edge', () => {
  expect(codePointsOf('a😀').count(99)).toBe(2);
  expect(codePointsOf('a😀').offset(99)).toBe(3);
  expect(codePointsOf('a😀').offset(-1)).toBe(0);
});
