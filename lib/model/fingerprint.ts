import { sharedSpelling } from './english-spelling.ts';
import type { Range } from './text.ts';
import { wordRanges } from './word.ts';

/** The longest run of an outlet's words we may repeat, and so the length of the runs in a fingerprint. */
export const runLength = 8;

/**
 * A short hash of a run of words: two 32-bit FNV-1a lanes with different offsets, 16 hexadecimal digits.
 * It runs alike in Node and in a browser, and it is enough here: a false match needs 2^-64, and a run of eight
 * words cannot be guessed back from it.
 */
export function hashRun(words: readonly string[]): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (const word of words) {
    for (let at = 0; at <= word.length; at++) {
      // The unit past the end of a word divides it from the next: “a bc” is not “ab c”.
      const unit = at < word.length ? word.charCodeAt(at) : 0x1f;
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ (unit + 0x5bd1), 0x01000193);
      b ^= b >>> 13;
    }
  }
  return hex(a) + hex(b);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}

/** The hashes of all runs of eight words of a text, sorted, so that they do not tell the order of the words. */
export function fingerprintOf(plain: string, lang: string): string[] {
  return [...new Set(runsOf(plain, lang).map(({ hash }) => hash))].sort();
}

/** Where a text repeats eight words of the source. A run that lies wholly inside one quotation is allowed. */
export function borrowedRuns(plain: string, own: readonly Range[], lang: string, source: ReadonlySet<string>): Range[] {
  return runsOf(plain, lang)
    .filter(({ hash }) => source.has(hash))
    .filter(({ start, end }) => !own.some((range) => range.start <= start && end <= range.end))
    .map(({ start, end }) => ({ start, end }));
}

/** All runs of eight words. In English the two spellings of a word count as one: ours is British, a source may not be. */
function runsOf(plain: string, lang: string): (Range & { hash: string })[] {
  const alike = /^en\b/i.test(lang) ? sharedSpelling : (word: string) => word;
  const words = wordRanges(plain, lang).map(({ word, start, end }) => ({ word: alike(word), start, end }));
  return words.slice(runLength - 1).map(({ end }, at) => ({
    start: words[at]?.start ?? 0,
    end,
    hash: hashRun(words.slice(at, at + runLength).map(({ word }) => word)),
  }));
}
