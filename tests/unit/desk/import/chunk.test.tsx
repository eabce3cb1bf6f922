import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inChunks } from '#desk/import/chunk.tsx';

test('parts joined are the whole, each says where it begins, and none is too long or empty', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (all, size) => {
      const chunks = inChunks(all, size);
      expect(chunks.flatMap(({ part }) => part)).toEqual(all);
      for (const { from, part } of chunks) {
        expect(part).toEqual(all.slice(from, from + part.length));
        expect(part.length).toBeGreaterThan(0);
        expect(part.length).toBeLessThanOrEqual(size);
      }
    }),
  );
});
