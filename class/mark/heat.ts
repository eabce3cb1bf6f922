import type { Range } from '#lib/model/text.ts';
import { wordRanges } from '#lib/model/word.ts';

/** Words that as many have marked: `step` is 1 to 4 of the share of those who could. */
export interface HeatRun extends Range {
  count: number;
  step: 1 | 2 | 3 | 4;
}

/** Somebody's mark in a segment. Two marks of one person on the same words are one. */
export interface MarkedRange extends Range {
  /** Whose it is; each mark counts for itself where that is not to be seen. */
  seat: string | null;
}

/**
 * How many marked which words of a segment, from left to right. Words count whole, for a letter more or less is no
 * other answer; neighbours with the same count are one run. `raters`: how many could have marked, at least as many as
 * have.
 */
export function heatRuns(plain: string, lang: string, marks: readonly MarkedRange[], raters: number): HeatRun[] {
  const counted = wordRanges(plain, lang).map(({ start, end }) => {
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    const seats = new Set(here.flatMap(({ seat }) => seat ?? []));
    return { start, end, count: seats.size + here.filter(({ seat }) => seat === null).length };
  });
  const most = Math.max(raters, ...counted.map(({ count }) => count));
  const runs: HeatRun[] = [];
  counted.forEach(({ start, end, count }, index) => {
    const last = runs.at(-1);
    if (count === 0) return;
    if (last && counted[index - 1]?.count === count) last.end = end;
    else runs.push({ start, end, count, step: stepOf(count, most) });
  });
  return runs;
}

/** A quarter of all to each step, so that the same step says the same on every text. */
export function stepOf(count: number, most: number): HeatRun['step'] {
  return Math.min(4, Math.max(1, Math.ceil((4 * count) / most))) as HeatRun['step'];
}
