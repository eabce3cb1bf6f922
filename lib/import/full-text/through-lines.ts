import type { Group } from '#lib/model/work.ts';
import { inOrder } from '../align/in-order.ts';

/**
 * Carries an alignment on: from the full text to the study edition's original, and from there to a translation. Both
 * cover their texts in order, and so does the outcome; what is unsure in either is unsure in it.
 *
 * @param count How many sentences the translation has.
 */
export function throughLines(first: readonly Group[], second: readonly Group[], count: number): Group[] {
  const from = new Map(second.flatMap((group) => group.source.map((sentence) => [sentence, group] as const)));
  const given = new Set<number>();
  const groups = first.map(({ source, target, confidence }): Group => {
    const reached = [...new Set(target.flatMap((sentence) => from.get(sentence) ?? []))];
    const sentences = reached.flatMap((group) => group.target).filter((sentence) => !given.has(sentence));
    for (const sentence of sentences) given.add(sentence);
    return { source, target: sentences, confidence: Math.min(confidence, ...reached.map((one) => one.confidence)) };
  });
  const held = groups.filter(({ source, target }) => source.length + target.length > 0);
  return inOrder(withRest(held, given, count));
}

/** Sentences of the translation that answer to nothing in the original stand alone, each after the one before it. */
function withRest(groups: readonly Group[], given: ReadonlySet<number>, count: number): Group[] {
  const made = [...groups];
  for (let sentence = 0; sentence < count; sentence++) {
    if (given.has(sentence)) continue;
    const after = made.findLastIndex(({ target }) => target.some((number) => number < sentence));
    made.splice(after + 1, 0, { source: [], target: [sentence], confidence: 1 });
  }
  return made;
}
