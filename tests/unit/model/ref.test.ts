import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockKinds, blockOf, formatRef, parseRef, type Ref } from '#lib/model/ref.ts';

const place = fc.record({
  kind: fc.constantFrom(...blockKinds),
  block: fc.integer({ min: 1 }),
  line: fc.integer({ min: 1 }),
});

test('a place that is written as a ref and read again is the same place', () => {
  fc.assert(
    fc.property(place, (one) => {
      expect(parseRef(formatRef(one))).toEqual(one);
    }),
  );
});

test('whatever is read as a ref is written the same again', () => {
  const nearly = fc.stringMatching(/^(h|p|cap|bio|note|x)?[0-9]{0,3}\.?[0-9]{0,2}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearly), (junk) => {
      const read = parseRef(junk);
      expect(read === null || formatRef(read) === junk).toBe(true);
    }),
  );
});

const cases = [
  { ref: 'p12.2', is: { kind: 'p', block: 12, line: 2 } },
  { ref: 'cap1.1', is: { kind: 'cap', block: 1, line: 1 } },
  { ref: 'p0.1', is: null },
  { ref: 'p1.0', is: null },
  { ref: 'p01.1', is: null },
  { ref: 'p1', is: null },
  { ref: 'P1.1', is: null },
  { ref: 'p1.1 ', is: null },
  { ref: '', is: null },
];
test.each(cases)('“$ref” is read as $is', ({ ref, is }) => expect(parseRef(ref)).toEqual(is));

test.each<[Ref, string]>([
  ['p12.2', 'p12'],
  ['note1.10', 'note1'],
])('%s lies in the block %s', (ref, block) => expect(blockOf(ref)).toBe(block));
