import type { Group, WorkText } from '#lib/model/work.ts';
import { anchors } from './align/anchors.ts';
import { bandOf } from './align/band.ts';
import { evidence } from './align/evidence.ts';
import { learnedLinks } from './align/learned-links.ts';
import { learnLengths, lengthSpread, usualSpread } from './align/length-model.ts';
import { confidences } from './align/posterior.ts';
import { learnRates, usualRates } from './align/rates.ts';
import { readSentences } from './align/read.ts';
import { bestWay, type Step } from './align/search.ts';
import { seedLinks } from './align/seed-links.ts';
import { sideOf } from './align/side.ts';
import { beads, worthsOf } from './align/table.ts';

/** A text for aligning: its sentences, by paragraphs. `lang` is a BCP 47 tag. */
export interface AlignText {
  lang: string;
  paragraphs: string[][];
}

export interface AlignOptions {
  /** Told now and then how much is done, 0–1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

const rounds = 3;

export function align(source: AlignText, target: AlignText, options: AlignOptions = {}): Group[] {
  const [one, other] = [source, target].map(({ lang, paragraphs }) => sideOf(readSentences(paragraphs, lang)));
  if (!one || !other) return [];
  const seeds = seedLinks(one, other);
  let lengths = { ratio: 0, spread: usualSpread };
  let [forthRates, backRates] = [usualRates(), usualRates()];
  let links = seeds.links();
  const band = bandOf(one.rows.length, other.rows.length, () => anchors(one, other, links));
  let steps: Step[] = [];
  let sure: Float64Array = new Float64Array();
  const wide = Math.sqrt(lengthSpread(one.sentences) ** 2 + lengthSpread(other.sentences) ** 2);
  for (let round = 0; round < rounds; round += 1) {
    const table = {
      source: one,
      target: other,
      band,
      forth: evidence(one, other, links.forth, forthRates, { band, turned: false }),
      back: evidence(other, one, links.back, backRates, { band, turned: true }),
      lengths,
      wide,
    };
    const kinds = beads();
    const worths = worthsOf(table, kinds, (row) => {
      if (row % 64 === 0) options.signal?.throwIfAborted();
    });
    steps = bestWay(band, kinds, worths);
    if (round === rounds - 1) sure = confidences(band, kinds, worths, steps);
    const groups = steps
      .filter(({ bead }) => bead.source > 0 && bead.target > 0)
      .flatMap((step) => groupsOf(step, 0).map(({ source: a, target: b }) => [a, b] as const));
    lengths = learnLengths(
      groups.map(([a, b]) => [
        a.reduce((sum, at) => sum + (one.sentences[at]?.length ?? 0), 0),
        b.reduce((sum, at) => sum + (other.sentences[at]?.length ?? 0), 0),
      ]),
    );
    links = seeds.links(learnedLinks(one, other, groups));
    forthRates = learnRates(one, other, links.forth, groups, forthRates);
    backRates = learnRates(
      other,
      one,
      links.back,
      groups.map(([a, b]) => [b, a] as const),
      backRates,
    );
    options.onProgress?.((round + 1) / rounds);
  }
  return steps.flatMap((step, at) => groupsOf(step, sure[at] ?? 0));
}

function groupsOf({ i, j, bead }: Step, confidence: number): Group[] {
  if (bead.crossed)
    return [
      { source: [i], target: [j + 1], confidence },
      { source: [i + 1], target: [j], confidence },
    ];
  const run = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
  return [{ source: run(i, bead.source), target: run(j, bead.target), confidence }];
}
