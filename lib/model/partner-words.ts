import { occurrences } from './anchor.ts';
import type { Range } from './text.ts';
import { fold, wordRanges } from './word.ts';

/**
 * Where the words of a note most likely stand in the sentence that answers to theirs in another language: the whole
 * where the whole is marked; the same words; or from the first to the last of the same numbers and names, where every
 * one of them is found once. `null` where there is nothing to go by: then a person must say.
 *
 * `words` and `sentence` are the marked words and the sentence they stand in, `partner` the other sentence; ranges are
 * UTF-16 code units in `partner`.
 */
export function partnerWords(
  words: string,
  sentence: string,
  partner: string,
  langs: { words: string; partner: string },
): Range | null {
  const exact = words.trim();
  if (exact === '' || partner.trim() === '') return null;
  if (exact === sentence.trim()) return trimmed(partner);
  const same = occurrences(partner, exact);
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  const signs = wordRanges(exact, langs.words)
    .map(({ start, end }) => exact.slice(start, end))
    .filter((word) => isSign(word));
  if (signs.length === 0) return null;
  const theirs = wordRanges(partner, langs.partner).map((range) => ({
    ...range,
    text: fold(partner.slice(range.start, range.end)),
  }));
  const found = signs.map((sign) => theirs.filter(({ text }) => isForm(fold(sign), text)));
  if (found.some((places) => places.length !== 1)) return null;
  const places = found.flat();
  return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}

/** Numbers, and words with a capital: most are names, and look alike in most languages with letters. */
function isSign(word: string): boolean {
  return /^\p{N}/u.test(word) || /^\p{Lu}\p{L}+$/u.test(word);
}

/** Whether a word is the same name or number, perhaps with an ending of its language: Japan, Japans. */
function isForm(sign: string, word: string): boolean {
  if (word === sign) return true;
  const [short = '', long = ''] = [sign, word].sort((a, b) => a.length - b.length);
  return /^\p{Lu}/u.test(sign) && short.length >= 4 && long.startsWith(short) && long.length - short.length <= 3;
}

function trimmed(text: string): Range {
  const start = text.length - text.trimStart().length;
  return { start, end: text.trimEnd().length };
}
