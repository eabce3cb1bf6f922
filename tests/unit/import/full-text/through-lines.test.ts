import fc from 'fast-check';
import { expect, test } from 'vitest';
import { throughLines } from '#lib/import/full-text/through-lines.ts';
import type { Group } from '#lib/model/work.ts';

const group = (source: number[], target: number[], confidence = 1): Group => ({ source, target, confidence });

test('groups lead through the study edition to its translation, as sure as the less sure of the two', () => {
  const first = [group([0], [0], 0.8), group([1], []), group([2, 3], [1]), group([], [2])];
  const second = [group([0], [0], 0.9), group([1], [1], 0.5), group([2], [2])];
  expect(throughLines(first, second, 3)).toEqual([
    group([0], [0], 0.8),
    group([1], []),
    group([2, 3], [1], 0.5),
    group([], [2]),
  ]);
});

test('what only the translation says stands alone after what is before it', () => {
  const first = [group([0], [0]), group([1], [1])];
  expect(throughLines(first, [group([0], [0]), group([], [1]), group([1], [2])], 3)).toEqual([
    group([0], [0]),
    group([], [1]),
    group([1], [2]),
  ]);
});

/** An alignment of texts with as many sentences as the sizes say. */
const alignment = (sizes: readonly [number, number][]) => {
  const next = { source: 0, target: 0 };
  return sizes.map(([source, target]) =>
    group(
      Array.from({ length: source }, () => next.source++),
      Array.from({ length: target }, () => next.target++),
    ),
  );
};
const sizes = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), { maxLength: 12 });

test('both sides are covered once and in order', () => {
  fc.assert(
    fc.property(sizes, sizes, (one, other) => {
      const first = alignment(one);
      const middle = first.flatMap(({ target }) => target).length;
      const second = alignment(other);
      const rest = middle - second.flatMap(({ source }) => source).length;
      if (rest < 0) return;
      const last = second.flatMap(({ target }) => target).length;
      const whole = [...second, ...Array.from({ length: rest }, (_, at) => group([middle - rest + at], [last + at]))];
      const made = throughLines(first, whole, last + rest);
      const numbers = (side: 'source' | 'target') => made.flatMap((each) => each[side]);
      expect(numbers('source')).toEqual(first.flatMap(({ source }) => source));
      expect(numbers('target')).toEqual(Array.from({ length: last + rest }, (_, at) => at));
    }),
  );
});
