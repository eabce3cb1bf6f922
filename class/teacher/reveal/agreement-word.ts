import type { Agreement } from '#lib/class/agreement.ts';

export type AgreementWord = 'nearlyAll' | 'most' | 'divided' | 'chance' | 'few';

/** Fewer pupils than this say little of a class. */
const fewest = 5;

/**
 * How far a class marked the same, in a word. Steps of our own on AC1, which leaves out what chance would give: they
 * make no claim about good or bad, and the numbers stand beside them.
 */
export function agreementWord({ ac1, raters }: Pick<Agreement, 'ac1' | 'raters'>): AgreementWord {
  if (raters < fewest) return 'few';
  if (ac1 >= 0.8) return 'nearlyAll';
  if (ac1 >= 0.5) return 'most';
  return ac1 >= 0.2 ? 'divided' : 'chance';
}
