import fc from 'fast-check';
import { eventKinds } from '#lib/model/event.ts';
import type { Entry } from '#lib/model/timeline.ts';

const day = fc.integer({ min: 14_610, max: 20_300 });

/** Entries by date, 2010 to 2025, some of them crowded into one month; any may last. */
export const drawnEntries: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      first: fc.oneof(day, fc.integer({ min: 19_936, max: 19_966 })),
      lasts: fc.constantFrom(0, 0, 0, 3, 30, 365),
      kind: fc.constantFrom(...eventKinds, 'text' as const),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((drawn) =>
    drawn
      .sort((a, b) => a.first - b.first)
      // Only what the layout reads: where it stands, and on which side.
      .map(({ first, lasts, kind }, at) => ({ id: `e${at}`, first, last: first + lasts, kind }) as Entry),
  );

/** The width of a label, always the same for the same entry. */
export const drawnMeasure = ({ id }: Entry): number => 60 + ((Number(id.slice(1)) * 37) % 150);
