import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, cellAt } from '#lib/import/align/band.ts';

/** Anchors with both numbers rising, in texts of these sizes. */
const drawn = fc
  .record({ sources: fc.integer({ min: 250, max: 900 }), targets: fc.integer({ min: 250, max: 900 }) })
  .chain(({ sources, targets }) =>
    fc.array(fc.record({ i: fc.nat(sources - 1), j: fc.nat(targets - 1) }), { maxLength: 30 }).map((list) => {
      const is = [...new Set(list.map(({ i }) => i))].sort((a, b) => a - b);
      const js = [...new Set(list.map(({ j }) => j))].sort((a, b) => a - b);
      const count = Math.min(is.length, js.length);
      const anchors = is.slice(0, count).map((i, at) => ({ i, j: js[at] ?? 0, votes: 1 }));
      return { sources, targets, anchors };
    }),
  );

test('a way always leads through the band, by every anchor', () => {
  fc.assert(
    fc.property(drawn, ({ sources, targets, anchors }) => {
      const band = bandOf(sources, targets, () => anchors);
      expect(cellAt(band, 0, 0)).toBe(0);
      expect(cellAt(band, sources, targets)).toBe((band.offset[sources + 1] ?? 0) - 1);
      const holes = [...band.low.keys()].slice(1).filter((i) => {
        const [low, high] = [band.low[i] ?? 0, band.high[i] ?? 0];
        const [lowBefore, highBefore] = [band.low[i - 1] ?? 0, band.high[i - 1] ?? 0];
        return low < lowBefore || high < highBefore || low >= highBefore;
      });
      expect(holes).toEqual([]);
      for (const { i, j } of anchors) expect(cellAt(band, i, j)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 100, examples: [[{ sources: 631, targets: 832, anchors: [{ i: 1, j: 421, votes: 1 }] }]] },
  );
});

test('a short text has all cells', () => {
  expect(bandOf(3, 2, () => []).offset[4]).toBe(12);
});

test('with anchors along the way, the cells grow as the texts do', () => {
  const cells = (count: number) => {
    const anchors = Array.from({ length: count / 10 }, (_, at) => ({ i: at * 10, j: at * 10, votes: 1 }));
    return bandOf(count, count, () => anchors).offset[count + 1] ?? 0;
  };
  expect(cells(4000)).toBeLessThan(cells(2000) * 2.1);
});

test('where there is no anchor at all a row has a limit', () => {
  const band = bandOf(3000, 3000, () => []);
  const widths = Array.from(band.low, (low, i) => (band.high[i] ?? 0) - low);
  expect(Math.max(...widths)).toBeLessThan(500);
});
