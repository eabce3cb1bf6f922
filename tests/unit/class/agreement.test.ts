import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, type Counts, pairsAgreeing } from '#lib/class/agreement.ts';

const times = (count: number, counts: Counts) => Array.from({ length: count }, () => counts);

describe('percent agreement and AC1', () => {
  const cases: { name: string; things: Counts[]; percent: number; ac1: number; items: number; raters: number }[] = [
    {
      // pa = 7/10; π = (2 + 3 · ½)/10 = 0.35; pe = 2 · 0.35 · 0.65 = 0.455; (0.7 − 0.455)/0.545.
      name: 'two people on ten words: twice both yes, five times both no, three times not the same',
      things: [...times(2, [2, 0]), ...times(5, [0, 2]), ...times(3, [1, 1])],
      ...{ percent: 0.7, ac1: 0.245 / 0.545, items: 10, raters: 2 },
    },
    {
      // pa = 118/125; π = (118 + 3.5)/125 = 0.972; pe = 2 · 0.972 · 0.028. Kappa would be below nought here.
      name: 'nearly all the same, where kappa falls and AC1 does not',
      things: [...times(118, [2, 0]), ...times(7, [1, 1])],
      ...{ percent: 0.944, ac1: (0.944 - 0.054432) / (1 - 0.054432), items: 125, raters: 2 },
    },
    {
      // pa = (1 + ⅓ + 0 + 1)/4 = 7/12; π = ½, ⅙, ⅓; pe = ½(¼ + 5/36 + 2/9) = 11/36; (21 − 11)/(36 − 11).
      name: 'three people, three categories',
      things: [
        [3, 0, 0],
        [2, 1, 0],
        [1, 1, 1],
        [0, 0, 3],
      ],
      ...{ percent: 7 / 12, ac1: 0.4, items: 4, raters: 3 },
    },
    {
      // pa over the three that two judged = ⅔; π = (1 + 1 + 0 + ½)/4 = ⅝; pe = 15/32; (64 − 45)/96 · 32/17.
      name: 'one word that only one person judged, and one that nobody did',
      things: [
        [2, 0],
        [1, 0],
        [0, 2],
        [1, 1],
        [0, 0],
      ],
      ...{ percent: 2 / 3, ac1: 19 / 51, items: 3, raters: 2 },
    },
    { name: 'all the same', things: times(4, [5, 0]), percent: 1, ac1: 1, items: 4, raters: 5 },
    // pe = ½, and nobody agrees: as far below chance as it goes.
    { name: 'always one against one', things: times(4, [1, 1]), percent: 0, ac1: -1, items: 4, raters: 2 },
  ];
  test.each(cases)('$name', ({ things, percent, ac1, items, raters }) => {
    const found = agreement(things);
    expect(found?.percent).toBeCloseTo(percent, 12);
    expect(found?.ac1).toBeCloseTo(ac1, 12);
    expect(found).toMatchObject({ items, raters });
  });

  test.each([[[]], [[[0, 0]]], [[[1, 0]]], [[[3]]]])('of %j nothing can be said', (things) => {
    expect(agreement(things)).toBeNull();
  });
});

const things = fc
  .integer({ min: 2, max: 4 })
  .chain((categories) =>
    fc.array(fc.array(fc.nat(6), { minLength: categories, maxLength: categories }), { minLength: 1, maxLength: 12 }),
  );

test('agreement lies within its bounds, and the names of the categories make no difference', () => {
  fc.assert(
    fc.property(things, (all) => {
      const found = agreement(all);
      if (!found) return all.every((counts) => pairsAgreeing(counts) === null);
      const turned = agreement(all.map((counts) => [...counts].reverse()));
      expect(found.percent).toBeGreaterThanOrEqual(0);
      expect(found.percent).toBeLessThanOrEqual(1);
      expect(found.ac1).toBeLessThanOrEqual(1);
      expect(turned?.percent).toBeCloseTo(found.percent, 12);
      expect(turned?.ac1).toBeCloseTo(found.ac1, 12);
      return true;
    }),
  );
});
