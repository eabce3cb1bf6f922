import { expect, test } from 'vitest';
import { foldText } from '#lib/import/reanchor/folded.ts';
import { bridge } from '#lib/import/reanchor/gap.ts';

/** The old text with each unit that is paired with a like one as it is, and the others as dots. */
function kept(old: string, now: string): string {
  const [a, b] = [foldText(old), foldText(now)];
  const paired = bridge(a, b, { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length });
  const signs = [...paired].map((column, at) =>
    column >= 0 && a.code[at] === b.code[column] ? old.charAt(a.from[at] ?? 0) : '.',
  );
  return signs.join('');
}

const cases = [
  {
    name: 'a word is left out as a whole',
    old: 'over the then new bridge',
    now: 'over the new bridge',
    is: 'overthe....newbridge',
  },
  {
    name: 'a misread letter keeps its word',
    old: 'over the new bridge',
    now: 'over the new br1dge',
    is: 'overthenewbr.dge',
  },
  {
    name: 'an unlike word is not paired by its letters',
    old: 'the ship sank in a storm',
    now: 'the coaster sank in a storm',
    is: 'the....sankinastorm',
  },
  {
    name: 'unlike sentences share nothing',
    old: 'the harbour. Everybody was waiting for somebody else to begin. the ferry',
    now: 'the harbour. Ingen visste lenger hvem som egentlig styrte. the ferry',
    is: `theharbour.${'.'.repeat(42)}theferry`,
  },
];
test.each(cases)('$name', ({ old, now, is }) => {
  expect(kept(old, now)).toBe(is);
});
