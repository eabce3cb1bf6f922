import { functionWords } from '#lib/import/language/function-words.ts';
import { sharedSpelling } from '#lib/model/english-spelling.ts';
import type { Range } from '#lib/model/text.ts';
import { wordRanges } from '#lib/model/word.ts';

/** As many letters of a word are compared: endings and spellings differ («modernisering», “modernization”). */
const stem = 6;

/** Between the words others may stand, as many as this for each. */
const apart = 2;

/**
 * The shortest stretch that has all the words of a phrase that say something, in whatever order: “a framework for
 * cooperation” is “a cooperation framework”. A single word is no phrase.
 */
export function nearWords(window: string, phrase: string, lang: string): (Range & { confidence: number }) | null {
  const key = (word: string) => sharedSpelling(word).slice(0, stem);
  const small = functionWords(lang);
  const wanted = new Set(wordRanges(phrase, lang).flatMap(({ word }) => (small.has(word) ? [] : key(word))));
  if (wanted.size < 2) return null;
  const words = wordRanges(window, lang).map(({ word, ...range }) => ({ key: key(word), ...range }));
  let best: { from: number; to: number } | null = null;
  for (const [from, first] of words.entries()) {
    if (!wanted.has(first.key)) continue;
    const missing = new Set(wanted);
    const last = words
      .slice(from, from + wanted.size * (apart + 1))
      .findIndex(({ key: one }) => missing.delete(one) && missing.size === 0);
    if (last >= 0 && (!best || last < best.to - best.from)) best = { from, to: from + last };
  }
  const [start, end] = [best && words[best.from]?.start, best && words[best.to]?.end];
  if (!best || start == null || end == null) return null;
  return { start, end, confidence: wanted.size / (best.to - best.from + 1) };
}
