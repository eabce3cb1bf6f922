import fc from 'fast-check';
import type { Stretch } from '#lib/model/cut.ts';
import type { Range, Segment } from '#lib/model/text.ts';

/** Ranges of a text that do not overlap, in order, none empty. */
function apart(length: number, most: number): fc.Arbitrary<Range[]> {
  return fc.uniqueArray(fc.nat({ max: length }), { maxLength: most * 2 }).map((points) => {
    const sorted = [...points].sort((a, b) => a - b);
    return sorted.flatMap((start, index) =>
      index % 2 === 0 && sorted[index + 1] !== undefined ? [{ start, end: sorted[index + 1] ?? start }] : [],
    );
  });
}

/** Emphasis as a text may have it: round a quotation, inside one, or none. */
const emphasised = ({ start, end }: Range): fc.Arbitrary<Range[]> =>
  fc.constantFrom([], [{ start, end }], [{ start, end: end - 1 }], [{ start: start + 1, end }]);

/** A segment of any letters, with quotations apart from each other and emphasis on some. */
export const segments: fc.Arbitrary<Segment> = fc
  .string({ minLength: 1, maxLength: 24, unit: fc.constantFrom(...'abcdefgh æøå') })
  .chain((plain) => apart(plain.length, 3).map((own) => ({ plain, own })))
  .chain(({ plain, own }) =>
    fc.tuple(...own.map(emphasised)).map((emphasis) => ({
      ref: 'p1.1' as const,
      plain,
      own,
      emphasis: emphasis.flat().filter(({ start, end }) => start < end),
    })),
  );

/** A segment and marks that lie in it anyhow. */
export const marked: fc.Arbitrary<{ segment: Segment; marks: Stretch<string>[] }> = segments.chain((segment) => {
  const point = fc.nat({ max: segment.plain.length });
  return fc.record({
    segment: fc.constant(segment),
    marks: fc
      .array(fc.tuple(point, point), { maxLength: 6 })
      .map((pairs) => pairs.map(([a, b], index) => ({ id: `n${index}`, start: Math.min(a, b), end: Math.max(a, b) }))),
  });
});
