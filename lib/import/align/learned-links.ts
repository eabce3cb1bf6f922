import type { Group } from '#lib/model/work.ts';
import { LinkSet } from './links.ts';
import { settings } from './settings.ts';
import type { Side } from './side.ts';

/** Words of one side of a group, and pairs of words in all, that are counted: a “sentence” may be a whole book. */
const most = { words: 200, pairs: 4_000_000 };

/**
 * Links learned from groups: words that stand in the same groups more often than by chance. One meeting is taken
 * off, so that no group speaks for itself when the texts are aligned again.
 */
export function learnedLinks(source: Side, target: Side, groups: readonly Group[]): LinkSet {
  const links = new LinkSet(source.words.length, target.words.length);
  const everywhere = Math.max(12, groups.length * 0.12);
  const together = new Map<number, number>();
  const [inSource, inTarget] = [new Int32Array(source.words.length), new Int32Array(target.words.length)];
  for (const group of groups) {
    const ones = different(source, group.source, everywhere);
    const others = different(target, group.target, everywhere);
    for (const other of others) inTarget[other] = (inTarget[other] ?? 0) + 1;
    for (const one of ones) {
      inSource[one] = (inSource[one] ?? 0) + 1;
      for (const other of others) {
        const key = one * target.words.length + other;
        const times = together.get(key) ?? 0;
        if (times > 0 || together.size < most.pairs) together.set(key, times + 1);
      }
    }
  }
  for (const [key, times] of together) {
    if (times < 2) continue;
    const one = Math.floor(key / target.words.length);
    const other = key % target.words.length;
    const [a, b] = [inSource[one] ?? 0, inTarget[other] ?? 0];
    const beyond = times - 1 - (a * b) / groups.length;
    const strength = (settings.learned * beyond) / (Math.max(a, b) - 1 + settings.half);
    if (strength > 0.1) links.add(one, other, strength);
  }
  return links;
}

/** The words of some sentences, each once, but for those that stand nearly everywhere or only once. */
function different(side: Side, sentences: readonly number[], everywhere: number): Set<number> {
  const words = new Set<number>();
  for (const sentence of sentences) {
    for (const word of side.rows[sentence] ?? []) {
      const spread = side.spread[word] ?? 0;
      if (spread > 1 && spread <= everywhere) words.add(word);
      if (words.size >= most.words) return words;
    }
  }
  return words;
}
