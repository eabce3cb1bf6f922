import { filled, turned } from './groups.ts';
import { learnedLinks } from './learned-links.ts';
import { type LengthModel, learnLengths, usualLengths } from './length-model.ts';
import type { LinkSet, Links } from './links.ts';
import { learnRates, usualRates } from './rates.ts';
import type { Step } from './search.ts';
import type { Side } from './side.ts';

/** What is known of how two texts translate each other. */
export interface Learning {
  links: Links;
  /** By kind of word, how often one goes without its like: words of the target, words of the source. */
  forthRates: Float64Array;
  backRates: Float64Array;
  lengths: LengthModel;
}

/** What is known before the texts have been aligned once. */
export function untaught(seeds: LinkSet): Learning {
  return { links: seeds.links(), forthRates: usualRates(), backRates: usualRates(), lengths: usualLengths };
}

/** What an alignment teaches, so that the texts can be aligned again and better (Moore 2002; Varga et al. 2005). */
export function learn(source: Side, target: Side, seeds: LinkSet, steps: readonly Step[], before: Learning): Learning {
  const groups = filled(steps);
  const links = seeds.links(learnedLinks(source, target, groups));
  return {
    links,
    forthRates: learnRates(source, target, links.forth, groups, before.forthRates),
    backRates: learnRates(target, source, links.back, turned(groups), before.backRates),
    lengths: learnLengths(groups.map((group) => [lengthOf(source, group.source), lengthOf(target, group.target)])),
  };
}

function lengthOf(side: Side, sentences: readonly number[]): number {
  return sentences.reduce((sum, at) => sum + (side.length[at] ?? 0), 0);
}
