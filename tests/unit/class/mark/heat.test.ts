import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heatRuns, stepOf } from '#class/mark/heat.ts';

const plain = 'Hjelpen er en motvekt mot naboene.';
const at = (words: string, seat: string | null = null) => {
  const start = plain.indexOf(words);
  return { start, end: start + words.length, seat };
};
const runs = (marks: ReturnType<typeof at>[], raters = 4) =>
  heatRuns(plain, 'nb', marks, raters).map(
    ({ start, end, count, step }) => `${plain.slice(start, end)} ${count} ${step}`,
  );

test.each([
  { name: 'no marks, no heat', marks: [], are: [] },
  { name: 'words with the same count are one run', marks: [at('en motvekt', 'a')], are: ['en motvekt 1 1'] },
  {
    name: 'where marks lie on each other the count goes up',
    marks: [at('en motvekt', 'a'), at('motvekt mot', 'b')],
    are: ['en 1 1', 'motvekt 2 2', 'mot 1 1'],
  },
  { name: 'half a word counts as the word', marks: [at('otvek', 'a'), at('motvekt', 'b')], are: ['motvekt 2 2'] },
  { name: 'two marks of one person are one', marks: [at('motvekt', 'a'), at('motvekt', 'a')], are: ['motvekt 1 1'] },
  { name: 'marks without a name count each', marks: [at('motvekt'), at('motvekt')], are: ['motvekt 2 2'] },
  {
    name: 'a gap parts two runs',
    marks: [at('Hjelpen', 'a'), at('motvekt', 'b')],
    are: ['Hjelpen 1 1', 'motvekt 1 1'],
  },
])('$name', ({ marks, are }) => expect(runs(marks)).toEqual(are));

test.each([
  [1, 30, 1],
  [8, 30, 2],
  [15, 30, 2],
  [16, 30, 3],
  [30, 30, 4],
  [1, 1, 4],
])('%i of %i is step %i', (count, most, step) => expect(stepOf(count, most)).toBe(step));

test('runs go from left to right, never overlap, and never count more than there are people', () => {
  const range = fc.tuple(fc.nat(plain.length), fc.nat(plain.length), fc.constantFrom('a', 'b', 'c'));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
      const marks = ranges.map(([one, two, seat]) => ({ start: Math.min(one, two), end: Math.max(one, two), seat }));
      let before = -1;
      for (const { start, end, count } of heatRuns(plain, 'nb', marks, 3)) {
        expect(start).toBeGreaterThan(before);
        expect(end).toBeGreaterThan(start);
        expect(count).toBeLessThanOrEqual(3);
        before = end;
      }
    }),
  );
});
