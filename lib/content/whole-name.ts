import type { Range } from '#lib/model/text.ts';
import { type Passage, plainOfPassage } from './passage.ts';

/**
 * Where names of several words stand in a passage: “The Japan Times” is right in every language as a whole, though
 * “the” is not.
 */
export function wholeNames(passage: Passage, names: readonly string[]): Range[] {
  const plain = plainOfPassage(passage);
  return names.flatMap((name) => {
    const found: Range[] = [];
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
      found.push({ start: at, end: at + name.length });
    }
    return found;
  });
}
