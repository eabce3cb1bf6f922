import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Problem, reportProblems, sortProblems } from '#lib/model/problem.ts';

const problem: fc.Arbitrary<Problem> = fc.record({
  file: fc.constantFrom('a.mdx', 'b.yaml'),
  line: fc.integer({ min: 1, max: 3 }),
  column: fc.integer({ min: 1, max: 3 }),
  rule: fc.constantFrom('quote-lost', 'schema'),
  what: fc.constantFrom('One.', 'Two.'),
  mend: fc.constant('Mend it.'),
});

test('the order in which problems are found does not matter, but for those at one place under one rule', () => {
  fc.assert(
    fc.property(fc.array(problem), (found) => {
      const places = (list: Problem[]) =>
        list.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
      const there = [...new Set(places(sortProblems(found)))];
      expect([...new Set(places(sortProblems([...found].reverse())))]).toEqual(there);
    }),
  );
});

test('every problem is told, and none twice', () => {
  fc.assert(
    fc.property(fc.array(problem), (found) => {
      const told = sortProblems([...found, ...found]).map((one) => JSON.stringify(one));
      expect(new Set(told)).toEqual(new Set(found.map((one) => JSON.stringify(one))));
      expect(told).toHaveLength(new Set(told).size);
    }),
  );
});

test('a report says place and rule, what is wrong, how to mend it, and how many', () => {
  const one = { file: 'a.mdx', line: 3, column: 7, rule: 'quote-lost', what: 'It is lost.', mend: 'Find it.' };
  expect(reportProblems([one])).toBe('a.mdx:3:7  quote-lost\n  It is lost.\n  Find it.\n\n1 problem in 1 file.');
  expect(reportProblems([])).toBe('0 problems in 0 files.');
});
