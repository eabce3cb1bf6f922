import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Slot, stack } from '#reader/note-margin.ts';

const slot = (wish: number, height: number, open = false): Slot => ({ wish, height, open });

test('notes with room to spare stand beside their marks', () => {
  expect(stack([slot(0, 40), slot(100, 40), slot(300, 40)])).toEqual([0, 100, 300]);
});

test('a note that would overlap is pushed down', () => {
  const [first = 0, second = 0] = stack([slot(0, 100), slot(20, 40)]);
  expect(first).toBe(0);
  expect(second).toBeGreaterThanOrEqual(100);
});

test('the open note keeps its place beside its mark, and those above it are lifted', () => {
  const tops = stack([slot(200, 40), slot(220, 40), slot(240, 100, true)]);
  expect(tops[2]).toBe(240);
  expect(tops[1]).toBeLessThan(200);
});

test('near the top the open note gives way, since there is no room to lift the others to', () => {
  const tops = stack([slot(0, 100), slot(20, 100, true)]);
  expect(tops[0]).toBe(0);
  expect(tops[1]).toBeGreaterThanOrEqual(100);
});

// However many notes wish for the same place, none covers another, and none is pushed above the text.
test('notes never overlap and keep their order', () => {
  const wishes = fc.array(fc.nat(3000), { maxLength: 30 }).map((list) => list.sort((a, b) => a - b));
  const cases = wishes.chain((list) =>
    fc.record({
      heights: fc.array(fc.integer({ min: 20, max: 400 }), { minLength: list.length, maxLength: list.length }),
      open: fc.integer({ min: -1, max: list.length - 1 }),
      list: fc.constant(list),
    }),
  );
  fc.assert(
    fc.property(cases, ({ list, heights, open }) => {
      const slots = list.map((wish, index) => slot(wish, heights[index] ?? 0, index === open));
      const tops = stack(slots);
      tops.forEach((top, index) => {
        expect(top).toBeGreaterThanOrEqual(0);
        const below = tops[index + 1];
        if (below !== undefined) expect(below).toBeGreaterThanOrEqual(top + (heights[index] ?? 0));
      });
    }),
  );
});
