import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallLayout } from '#lib/model/timeline-tall.ts';
import { drawnEntries, drawnMeasure } from './drawn-entries.ts';

test('entries stand under each other by date, each in its unit, inside the picture', () => {
  fc.assert(
    fc.property(drawnEntries, (entries) => {
      const { placed, cells, width, height } = tallLayout(entries, drawnMeasure);
      expect(placed.map(({ entry }) => entry.id)).toEqual(entries.map(({ id }) => id));
      placed.forEach(({ box, entry }, at) => {
        const before = placed[at - 1]?.box;
        if (before) expect(box.y).toBeGreaterThanOrEqual(before.y + before.height);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        const cell = cells.find(({ from, to }) => from <= entry.first && entry.first < to);
        expect(box.y).toBeGreaterThan(cell?.start ?? height);
        expect(box.y + box.height).toBeLessThanOrEqual(cell?.end ?? 0);
      });
      expect(cells.at(-1)?.end).toBe(height);
    }),
  );
});
