import { wordRanges } from '#lib/model/word.ts';

/** A stretch of a translation: `differs` where the other one does not have these words in this order. */
export interface WordStretch {
  text: string;
  differs: boolean;
}

/**
 * Sets one's own words against others: the longest run of words that both have in the same order is the same, the rest
 * differs. Joined again the stretches are `own`.
 */
export function differingWords(other: string, own: string, lang: string): WordStretch[] {
  const [a, b] = [wordRanges(other.normalize('NFC'), lang), wordRanges(own.normalize('NFC'), lang)];
  // length[i][j]: of the longest run that a from i and b from j have in common.
  const length = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = length[i];
      if (row) row[j] = a[i]?.word === b[j]?.word ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const same = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.word === b[j]?.word) {
      same.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  const stretches: WordStretch[] = [];
  const text = own.normalize('NFC');
  const add = (words: string, differs: boolean) => {
    const last = stretches.at(-1);
    if (!words) return;
    if (last?.differs === differs) last.text += words;
    else stretches.push({ text: words, differs });
  };
  let from = 0;
  b.forEach(({ start, end }, j) => {
    const differs = !same.has(j);
    const between = text.slice(from, start);
    // What stands between two words that differ is part of one stretch.
    add(between, differs && stretches.at(-1)?.differs === true);
    add(text.slice(start, end), differs);
    from = end;
  });
  add(text.slice(from), false);
  return stretches;
}
