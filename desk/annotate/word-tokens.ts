import type { Range } from '#lib/model/text.ts';
import { isWord } from '#lib/model/word.ts';

/** A word that can be chosen, or what stands between two; ranges count from the start of the text they were made of. */
export interface Token extends Range {
  text: string;
  isWord: boolean;
}

/** A sentence as words and what stands between them; together they are the sentence. */
export function tokensOf(sentence: string, lang: string): Token[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return [...segmenter.segment(sentence)].map(({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
    isWord: isWord(segment),
  }));
}

/** The numbers of the first and the last word that a stretch touches, counting words only; `null` where it touches none. */
export function wordsIn(words: readonly Token[], range: Range | null): { first: number; last: number } | null {
  if (!range) return null;
  const first = words.findIndex(({ end }) => end > range.start);
  const last = words.findLastIndex(({ start }) => start < range.end);
  return first >= 0 && first <= last ? { first, last } : null;
}
