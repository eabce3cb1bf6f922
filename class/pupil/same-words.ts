import { fold } from '#lib/model/word.ts';

/** Puts together what is said in the same words, whatever the case and the blanks; in the order of who was first. */
export function sameWords<One>(said: readonly One[], wordsOf: (one: One) => string): [One, ...One[]][] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of said) {
    const key = fold(wordsOf(one)).toLowerCase().replace(/\s+/g, ' ').trim();
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
