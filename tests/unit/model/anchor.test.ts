import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor, occurrences } from '#lib/model/anchor.ts';
import type { Text } from '#lib/model/text.ts';

const lines = ['Hjelpen er en motvekt.', 'Naboene ser en motvekt og en vekt.', 'Russland sier ‘nei’.'];
const text: Text = {
  lang: 'nb',
  blocks: [
    {
      ref: 'p1',
      kind: 'p',
      heading: false,
      segments: lines.map((plain, index) => ({ ref: `p1.${index + 1}` as const, plain, own: [], emphasis: [] })),
    },
  ],
};

const cases = [
  {
    name: 'at its place',
    at: 'p1.1',
    exact: 'Hjelpen',
    is: { kind: 'found', ref: 'p1.1', range: { start: 0, end: 7 } },
  },
  {
    name: 'with other quotation marks',
    at: 'p1.3',
    exact: '“nei”'.replace(/[“”]/g, "'"),
    is: { kind: 'found', ref: 'p1.3', range: { start: 14, end: 19 } },
  },
  { name: 'that stands twice', at: 'p1.2', exact: 'vekt', is: { kind: 'ambiguous', ref: 'p1.2', count: 2 } },
  {
    name: 'the second of two',
    at: 'p1.2',
    exact: 'vekt',
    nth: 2,
    is: { kind: 'found', ref: 'p1.2', range: { start: 29, end: 33 } },
  },
  { name: 'the third of two', at: 'p1.2', exact: 'vekt', nth: 3, is: { kind: 'ambiguous', ref: 'p1.2', count: 2 } },
  { name: 'in other segments', at: 'p1.3', exact: 'motvekt', is: { kind: 'moved', refs: ['p1.1', 'p1.2'] } },
  { name: 'at a place that is not there', at: 'p9.9', exact: 'Russland', is: { kind: 'moved', refs: ['p1.3'] } },
  { name: 'nowhere', at: 'p1.1', exact: 'ordskifte', is: { kind: 'lost' } },
  { name: 'of no words', at: 'p1.1', exact: '', is: { kind: 'lost' } },
];
test.each(cases)('a quote $name is $is.kind', ({ at, exact, nth, is }) => {
  expect(anchor(text, { at, exact, ...(nth ? { nth } : {}) })).toEqual(is);
});

test('any words cut out of a text are found among their occurrences', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', ' ', '‘') }),
      fc.nat(),
      fc.nat(),
      (plain, a, b) => {
        const [start, end] = [a % plain.length, b % plain.length].sort((x, y) => x - y) as [number, number];
        const found = occurrences(plain, plain.slice(start, end + 1));
        expect(found).toContainEqual({ start, end: end + 1 });
      },
    ),
  );
});
