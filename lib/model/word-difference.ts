import { wordRanges } from './word.ts';

/** A stretch of a text, and whether the other text lacks its words. */
export interface DifferenceRun {
  text: string;
  differs: boolean;
}

/**
 * Two ways to say the same, with the words that only one of them has: the longest run of words that both have in the
 * same order is what they share. Case, quotation marks and what stands between words are no difference. The runs of a
 * side, joined, are its text; neighbours that differ are one run, with the blanks between them.
 */
export function wordDifference(
  one: string,
  other: string,
  lang: string,
): { one: DifferenceRun[]; other: DifferenceRun[] } {
  const [left, right] = [wordRanges(one, lang), wordRanges(other, lang)];
  const shared = sharedWords(
    left.map(({ word }) => word),
    right.map(({ word }) => word),
  );
  return {
    one: runsOf(one, left, new Set(shared.map(([at]) => at))),
    other: runsOf(other, right, new Set(shared.map(([, at]) => at))),
  };
}

/** The longest common subsequence, as pairs of places. */
function sharedWords(left: readonly string[], right: readonly string[]): [number, number][] {
  const width = right.length + 1;
  const longest = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function runsOf(
  text: string,
  words: readonly { start: number; end: number }[],
  shared: ReadonlySet<number>,
): DifferenceRun[] {
  const runs: DifferenceRun[] = [];
  let at = 0;
  const push = (end: number, differs: boolean) => {
    if (end <= at) return;
    const last = runs.at(-1);
    const piece = text.slice(at, end);
    if (last?.differs === differs) last.text += piece;
    else runs.push({ text: piece, differs });
    at = end;
  };
  words.forEach(({ start, end }, index) => {
    const differs = !shared.has(index);
    // A blank belongs to the difference only between two words that differ.
    push(start, differs && index > 0 && !shared.has(index - 1));
    push(end, differs);
  });
  push(text.length, false);
  return runs;
}
