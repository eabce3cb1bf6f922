import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextLength, describe as targetAt } from '#lib/model/work.ts';

test('a stretch is described by its words and up to 32 characters on either side', () => {
  const text = `${'a'.repeat(40)}b${'c'.repeat(40)}`;
  expect(targetAt(text, { start: 40, end: 41 })).toEqual({
    start: 40,
    end: 41,
    exact: 'b',
    prefix: 'a'.repeat(contextLength),
    suffix: 'c'.repeat(contextLength),
  });
});

test('no context begins or ends inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (before, isOdd) => {
      const around = `${isOdd ? 'a' : ''}${before}`;
      const range = { start: around.length, end: around.length + 1 };
      const { prefix, suffix } = targetAt(`${around}x${around}`, range);
      // Throws for half a character.
      expect(decodeURIComponent(encodeURIComponent(prefix + suffix))).toBe(prefix + suffix);
    }),
  );
});
