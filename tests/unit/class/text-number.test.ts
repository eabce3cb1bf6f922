import { expect, test } from 'vitest';
import { textNumber } from '#lib/class/text-number.ts';

const dossier = { editions: ['a', 'b', 'c'].map((slug) => ({ slug })) };
const cases = [
  ['b', null, 2],
  ['b', ['b', 'c'], 1],
  ['c', ['b', 'c'], 2],
  ['a', ['b', 'c'], 3],
] as const;

test.each(cases)('%s in a lesson on %s is Text %i', (edition, editions, number) => {
  expect(textNumber(dossier, editions && { editions: [...editions] }, edition)).toBe(number);
});
