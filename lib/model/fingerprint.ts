import type { Range } from './text.ts';
import { wordRanges, wordsOf } from './word.ts';

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
  const words = wordsOf(plain, lang);
  const hashes = new Set<string>();
  for (let at = 0; at + runLength <= words.length; at++) hashes.add(hashRun(words.slice(at, at + runLength)));
  return [...hashes].sort();
}

/** Where a line repeats eight words of the source. A run that lies wholly inside one quotation is allowed. */
export function borrowedRuns(plain: string, own: readonly Range[], lang: string, source: ReadonlySet<string>): Range[] {
  const words = wordRanges(plain, lang);
  const found: Range[] = [];
  for (let at = 0; at + runLength <= words.length; at++) {
    const run = words.slice(at, at + runLength);
    if (!source.has(hashRun(run.map((word) => word.word)))) continue;
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? start;
    if (!own.some((range) => range.start <= start && end <= range.end)) found.push({ start, end });
  }
  return found;
}
