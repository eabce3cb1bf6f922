import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf } from '#lib/import/align/band.ts';
import { beads } from '#lib/import/align/bead.ts';
import { confidences } from '#lib/import/align/posterior.ts';
import { bestWay } from '#lib/import/align/search.ts';

const drawn = fc
  .record({
    sources: fc.nat(5),
    targets: fc.nat(5),
    seed: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 40, maxLength: 40 }),
  })
  .map(({ sources, targets, seed }) => {
    const [band, kinds] = [bandOf(sources, targets, () => []), beads()];
    const worths = new Float32Array((band.offset[band.height] ?? 0) * kinds.length);
    for (let at = 0; at < worths.length; at += 1) {
      const bead = kinds[at % kinds.length];
      const cell = Math.floor(at / kinds.length);
      const [i, j] = [Math.floor(cell / band.width), cell % band.width];
      const fits = bead && i + bead.source <= sources && j + bead.target <= targets;
      worths[at] = fits ? (seed[at % seed.length] ?? 0) : -Infinity;
    }
    return { band, kinds, worths };
  });

test('the shares of a way are between 0 and 1, and the way leads from corner to corner', () => {
  fc.assert(
    fc.property(drawn, ({ band, kinds, worths }) => {
      const steps = bestWay(band, kinds, worths);
      const [sources, targets] = [0, 0].map((_, side) =>
        steps.reduce((sum, { bead }) => sum + (side === 0 ? bead.source : bead.target), 0),
      );
      expect([sources, targets]).toEqual([band.height - 1, band.width - 1]);
      for (const share of confidences(band, kinds, worths, steps)) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('the surer of two groups has the larger share', () => {
  const [band, kinds] = [bandOf(2, 2, () => []), beads()];
  const worths = new Float32Array((band.offset[band.height] ?? 0) * kinds.length).fill(-Infinity);
  worths[0] = 9;
  worths[4 * kinds.length] = -2;
  const steps = bestWay(band, kinds, worths);
  const [first, second] = confidences(band, kinds, worths, steps);
  expect(steps).toHaveLength(2);
  expect(first ?? 0).toBeGreaterThan(second ?? 1);
});
