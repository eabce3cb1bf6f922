import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublication } from '#lib/model/timeline.ts';
import type { Box } from '#lib/model/timeline-layout.ts';
import { wideLayout } from '#lib/model/timeline-wide.ts';
import { drawnEntries, drawnMeasure } from './drawn-entries.ts';

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('signs stand in the order of their days', () => {
  fc.assert(
    fc.property(drawnEntries, (entries) => {
      const { placed } = wideLayout(entries, drawnMeasure);
      expect(placed.map(({ entry }) => entry.id)).toEqual(entries.map(({ id }) => id));
      placed.slice(1).forEach(({ x }, at) => {
        expect(x).toBeGreaterThanOrEqual(placed[at]?.x ?? 0);
      });
    }),
  );
});

test('no label overlaps another, nor the band', () => {
  fc.assert(
    fc.property(drawnEntries, (entries) => {
      const { placed, band, width } = wideLayout(entries, drawnMeasure);
      placed.forEach(({ box, entry }, at) => {
        for (const other of placed.slice(at + 1)) {
          expect(overlap(box, other.box), `${entry.id} and ${other.entry.id}`).toBe(false);
        }
        expect(overlap(box, { x: 0, width, ...band })).toBe(false);
      });
    }),
  );
});

test('no line from a sign to the axis runs through the words of another', () => {
  fc.assert(
    fc.property(drawnEntries, (entries) => {
      const { placed, band } = wideLayout(entries, drawnMeasure);
      for (const { x, y, entry } of placed) {
        const edge = isPublication(entry) ? band.y + band.height : band.y;
        for (const { box, x: sign } of placed) {
          const isCrossed =
            box.x < x && x < box.x + box.width && Math.min(y, edge) < box.y && box.y < Math.max(y, edge);
          // A line may end in a sign of its own day, or pass behind one so near that the two signs are one to the eye.
          expect(isCrossed && Math.abs(x - sign) > 12).toBe(false);
        }
      }
    }),
  );
});

test('everything stands inside the picture, below what is said above the lanes', () => {
  fc.assert(
    fc.property(drawnEntries, (entries) => {
      const { placed, width, height, cells } = wideLayout(entries, drawnMeasure);
      for (const { box, to } of placed) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.001);
        expect(box.y).toBeGreaterThanOrEqual(34);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        expect(to).toBeLessThanOrEqual((cells.at(-1)?.end ?? 0) + 0.001);
      }
    }),
  );
});
