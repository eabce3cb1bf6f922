import type { Group } from '#lib/model/work.ts';
import { Best, gain } from './evidence.ts';
import type { Link } from './links.ts';
import { type Kind, kinds } from './sentence.ts';
import type { Side } from './side.ts';

/** How often a word of each kind goes without its like in a good translation, before the text has been read. */
const usual: Record<Kind, number> = {
  number: 0.25,
  name: 0.45,
  known: 0.5,
  word: 0.85,
  mark: 0.45,
  question: 0.2,
  run: 0.9,
};
const weight = 30;

export function usualRates(): Float64Array {
  return Float64Array.from(kinds, (kind) => usual[kind]);
}

/** One round of expectation and maximisation: the rates of a text and its translation, held back by what is usual. */
export function learnRates(
  given: Side,
  told: Side,
  links: readonly Link[][],
  groups: readonly Group[],
  before: Float64Array,
): Float64Array {
  const without = Float64Array.from(kinds, (kind) => usual[kind] * weight);
  const seen = new Float64Array(kinds.length).fill(weight);
  const best = new Best(told.words.length);
  for (const { source, target } of groups) {
    best.clear();
    let size = 0;
    for (const sentence of source) {
      best.raise(given.rows[sentence], links);
      size += given.size[sentence] ?? 0;
    }
    for (const word of target.flatMap((sentence) => [...(told.rows[sentence] ?? [])])) {
      const kind = told.kind[word] ?? 0;
      const rate = before[kind] ?? 1;
      const like = (1 - rate) * gain(best.of(word), size, told.chance[word] ?? 1);
      without[kind] = (without[kind] ?? 0) + rate / (rate + like);
      seen[kind] = (seen[kind] ?? 0) + 1;
    }
  }
  return without.map((sum, kind) => Math.min(0.97, Math.max(0.05, sum / (seen[kind] ?? 1))));
}
