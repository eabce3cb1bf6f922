/**
 * A share of pairs who did the same, in a word. Two who toss coins do the same half of the time, so at a half there is
 * nothing in common; the steps above are ours, and the numbers always stand beside the word.
 */
export function agreementWord(percent: number): 'nearly-all' | 'most' | 'divided' | 'split' {
  if (percent >= 0.9) return 'nearly-all';
  if (percent >= 0.75) return 'most';
  return percent >= 0.6 ? 'divided' : 'split';
}
