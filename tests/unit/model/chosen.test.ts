import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatChosen, isBetween, parseChosen } from '#lib/model/chosen.ts';

const known = ['japan-news', 'geopolitika', 'jiji', 'china-military-online', 'diplomat'];

test('a choice that is written and read again is the same choice', () => {
  fc.assert(
    fc.property(fc.subarray(known), (chosen) => {
      expect(parseChosen(new URLSearchParams({ editions: formatChosen(chosen) }), known)).toEqual(chosen);
    }),
  );
});

test('whatever the query, only known editions are chosen, each once', () => {
  fc.assert(
    fc.property(fc.string(), (junk) => {
      const chosen = parseChosen(new URLSearchParams({ editions: junk }), known);
      expect(chosen).toEqual(known.filter((slug) => chosen.includes(slug)));
    }),
  );
});

const cases = [
  { name: 'without a choice', editions: ['jiji', 'diplomat'], chosen: [], is: true },
  { name: 'of the one chosen text', editions: ['jiji', 'diplomat'], chosen: ['jiji'], is: true },
  { name: 'without the one chosen text', editions: ['jiji', 'diplomat'], chosen: ['geopolitika'], is: false },
  { name: 'of both', editions: ['jiji', 'diplomat', 'geopolitika'], chosen: ['jiji', 'diplomat'], is: true },
  { name: 'of one of two', editions: ['jiji', 'geopolitika'], chosen: ['jiji', 'diplomat'], is: false },
  { name: 'of one of two, twice', editions: ['jiji', 'jiji'], chosen: ['jiji', 'diplomat'], is: false },
  { name: 'of two of three', editions: ['jiji', 'diplomat'], chosen: ['jiji', 'diplomat', 'geopolitika'], is: true },
];
test.each(cases)('a contrast $name: $is', ({ editions, chosen, is }) => {
  expect(isBetween(editions, chosen)).toBe(is);
});
