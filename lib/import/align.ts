import type { Group, WorkText } from '#lib/model/work.ts';
import { anchors } from './align/anchors.ts';
import { bandOf } from './align/band.ts';
import { beads } from './align/bead.ts';
import { evidence } from './align/evidence.ts';
import { groupsOf } from './align/groups.ts';
import { learn, untaught } from './align/learning.ts';
import { lengthSpread } from './align/length-model.ts';
import { confidences } from './align/posterior.ts';
import { readSentences } from './align/read.ts';
import { bestWay } from './align/search.ts';
import { seedLinks } from './align/seed-links.ts';
import { sideOf } from './align/side.ts';
import { worthsOf } from './align/table.ts';

/** A text for aligning: its sentences, by paragraphs. `lang` is a BCP 47 tag. */
export interface AlignText {
  lang: string;
  paragraphs: string[][];
}

export interface AlignOptions {
  /** Told now and then how much is done: 0–1, never less than before, 1 at the end. */
  onProgress?: (done: number) => void;
  /** Looked at before each call of `onProgress`. */
  signal?: AbortSignal;
}

const rounds = 3;

/**
 * Aligns two texts sentence by sentence.
 *
 * Numbers in groups are flat, from 0, paragraphs laid end to end. Every sentence of both sides is in one group, and
 * groups are in order, save two of a single sentence each for neighbours that have changed places. A group with an
 * empty side is a sentence that was left out or added. Confidences are shares of all ways to align the texts that
 * have the group, so the least sure come first when sorted by them.
 *
 * The search is dynamic programming over groups of up to three sentences a side (Gale and Church 1993). What speaks
 * for a group is set against its sentences standing alone: its lengths, and its words after IBM model 1 (Brown et al.
 * 1993; Moore 2002) with links from a seed lexicon, numbers, signs, spelling and sound, and, in the second and third
 * round, from the alignment before (Varga et al. 2005 realign likewise). Long texts are searched in a band round
 * anchors, so that time and memory grow as the texts do. docs/decisions/0018 says why it is so.
 *
 * Throws the reason of `signal` when that is aborted; nothing else.
 */
export function align(source: AlignText, target: AlignText, options: AlignOptions = {}): Group[] {
  const progress = progressOf(options);
  const one = sideOf(readSentences(source.paragraphs, source.lang));
  const other = sideOf(readSentences(target.paragraphs, target.lang));
  const seeds = seedLinks(one, other);
  progress(0.1);
  let learning = untaught(seeds);
  const band = bandOf(one.rows.length, other.rows.length, () => anchors(one, other, learning.links));
  const kinds = beads();
  const wide = Math.hypot(lengthSpread(one.length), lengthSpread(other.length));
  for (let round = 1; ; round += 1) {
    const { links, forthRates, backRates, lengths } = learning;
    const forth = evidence(one, other, links.forth, forthRates, { band, turned: false });
    const back = evidence(other, one, links.back, backRates, { band, turned: true });
    const worths = worthsOf({ source: one, target: other, band, forth, back, lengths, wide }, kinds, (row) => {
      if (row % 64 === 0) progress(0.1 + (0.9 * (round - 1 + (row / band.height) * 0.9)) / rounds);
    });
    const steps = bestWay(band, kinds, worths);
    if (round === rounds) {
      const sure = confidences(band, kinds, worths, steps);
      progress(1);
      return steps.flatMap((step, at) => groupsOf(step, sure[at] ?? 0));
    }
    learning = learn(one, other, seeds, steps, learning);
  }
}

/** Aligns two texts of a work: their sentences by blocks. The rest is as for `align`. */
export function alignTexts(source: WorkText, target: WorkText, options: AlignOptions = {}): Group[] {
  return align(plainText(source), plainText(target), options);
}

function plainText({ lang, text, blocks }: WorkText): AlignText {
  const paragraphs = blocks.map((block) => block.sentences.map(({ start, end }) => text.slice(start, end).trim()));
  return { lang, paragraphs };
}

function progressOf({ onProgress, signal }: AlignOptions): (done: number) => void {
  return (done) => {
    signal?.throwIfAborted();
    onProgress?.(done);
  };
}
