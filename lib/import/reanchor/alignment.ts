import { pairBetween } from './between.ts';
import { pairBeyond } from './beyond.ts';
import type { Folded } from './folded.ts';
import { Pairing } from './pairing.ts';
import { leftPassages, mainPassages } from './passage.ts';
import type { Source } from './source.ts';
import { pairSentences } from './whole-sentence.ts';

/**
 * Sets a new text against the old one, unit by unit: first the passages both share, then what stands between their
 * matches and beyond their ends, then the same for what is left over, and short sentences at last.
 */
export function align(a: Source, b: Folded): Pairing {
  const pairing = new Pairing(a, b);
  for (const passages of [mainPassages, leftPassages]) {
    for (const matches of passages(pairing)) pairBetween(pairing, matches);
    pairBeyond(pairing);
  }
  pairSentences(pairing);
  return pairing;
}
