import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { borrowedRuns, fingerprintOf, hashRun, runLength } from '#lib/model/fingerprint.ts';

// Words of the source and words of ours never meet, so that what is shared is only what the test shares.
const word = (letters: string) => fc.string({ minLength: 2, maxLength: 6, unit: fc.constantFrom(...letters) });
const source = fc.array(word('abcde'), { minLength: 12, maxLength: 30 });
const ours = fc.array(word('uvxyz'), { minLength: 1, maxLength: 6 });
const retelling = (before: string[], shared: string[], after: string[]) => [...before, ...shared, ...after].join(' ');

test('a retelling that shares eight words in a row with its source is found, wherever they stand', () => {
  fc.assert(
    fc.property(source, ours, ours, fc.nat({ max: 4 }), (said, before, after, at) => {
      const shared = said.slice(at, at + runLength);
      const hashes = new Set(fingerprintOf(said.join(' '), 'en'));
      const plain = retelling(before, shared, after);
      const [run, ...more] = borrowedRuns(plain, [], 'en', hashes);
      expect(more).toEqual([]);
      expect(plain.slice(run?.start, run?.end)).toBe(shared.join(' '));
    }),
  );
});

test('a retelling that shares seven words in a row is not', () => {
  fc.assert(
    fc.property(source, ours, ours, fc.nat({ max: 4 }), (said, before, after, at) => {
      const hashes = new Set(fingerprintOf(said.join(' '), 'en'));
      const plain = retelling(before, said.slice(at, at + runLength - 1), after);
      expect(borrowedRuns(plain, [], 'en', hashes)).toEqual([]);
    }),
  );
});

test('capitals, quotation marks and commas do not hide a borrowing', () => {
  const hashes = new Set(fingerprintOf('the "free and open" sea is what they all want', 'en'));
  expect(borrowedRuns('The ‘free, and open’ sea: is what they ALL want', [], 'en', hashes)).not.toEqual([]);
});

test('British spelling does not hide what an American source says', () => {
  const hashes = new Set(fingerprintOf('It will modernize its defense without antagonizing its neighbors', 'en'));
  const plain = 'Will modernise its defence without antagonising its neighbours';
  expect(borrowedRuns(plain, [], 'en', hashes)).toHaveLength(1);
  expect(borrowedRuns(plain, [], 'en-GB', hashes)).toHaveLength(1);
});

test('spelling is shared in English only', () => {
  const hashes = new Set(fingerprintOf('ett program to program tre program fire program', 'nb'));
  expect(borrowedRuns('ett programme to program tre program fire program', [], 'nb', hashes)).toEqual([]);
});

test('the end of a line does not hide a borrowing', () => {
  const hashes = new Set(fingerprintOf('It is a long bridge. But it is a safe one.', 'en'));
  expect(borrowedRuns('And a long bridge.\nBut it is a safe road', [], 'en', hashes)).toHaveLength(1);
});

test('the fingerprints of the smallest dossier are those of its invented sources', () => {
  const read = (path: string) => readFileSync(join(process.cwd(), 'tests/fixtures', path), 'utf8');
  for (const [edition, lang] of Object.entries({ 'harbour-post': 'en', fjordposten: 'nb' })) {
    const [, ...lines] = read(`tiny/articles/ferry-timetable/${edition}/fingerprint.txt`).trim().split('\n');
    expect(lines).toEqual(fingerprintOf(read(`sources/${edition}.txt`), lang));
  }
});

const said = 'one two three four five six seven eight nine';
const hashes = new Set(fingerprintOf(said, 'en'));
const plain = 'He said one two three four five six seven eight again';
const cases = [
  { name: 'wholly inside one quotation is allowed', own: [{ start: 8, end: 47 }], runs: 0 },
  { name: 'inside a longer quotation is allowed', own: [{ start: 3, end: 53 }], runs: 0 },
  { name: 'that begins before its quotation is found', own: [{ start: 12, end: 47 }], runs: 1 },
  {
    name: 'over two quotations is found',
    own: [
      { start: 8, end: 21 },
      { start: 22, end: 47 },
    ],
    runs: 1,
  },
  { name: 'outside any quotation is found', own: [], runs: 1 },
];
test.each(cases)('a run $name', ({ own, runs }) => expect(borrowedRuns(plain, own, 'en', hashes)).toHaveLength(runs));

test('a source shorter than a run has no fingerprint', () =>
  expect(fingerprintOf('only seven words are in this one', 'en')).toEqual([]));

test('words that are divided otherwise have another hash', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.array(fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b') }), {
          minLength: 1,
          maxLength: 4,
        }),
        { minLength: 2, maxLength: 2, selector: (words) => words.join(' ') },
      ),
      ([a = [], b = []]) => {
        expect(hashRun(a)).not.toBe(hashRun(b));
      },
    ),
  );
});

test('a hash is sixteen hexadecimal digits', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      expect(hashRun(words)).toMatch(/^[0-9a-f]{16}$/);
    }),
  );
});
