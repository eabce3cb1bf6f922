import { type Band, cellAt } from './band.ts';
import type { Bead } from './bead.ts';
import { type LengthModel, lengthEvidence } from './length-model.ts';
import { settings } from './settings.ts';
import type { Side } from './side.ts';

/** All that is known of two texts when the search begins. */
export interface Table {
  source: Side;
  target: Side;
  band: Band;
  /** What target words say given source sentences, and source words given target sentences (evidence.ts). */
  forth: Float32Array[];
  back: Float32Array[];
  lengths: LengthModel;
  wide: number;
}

/**
 * For each cell and each bead, what speaks for that group there less what speaks for its sentences standing alone: a
 * logarithm, -Infinity where the group would leave the band.
 */
export function worthsOf(table: Table, kinds: readonly Bead[], onRow: (row: number) => void): Float32Array {
  const { band } = table;
  const worths = new Float32Array((band.offset[band.height] ?? 0) * kinds.length);
  let at = 0;
  for (let i = 0; i < band.height; i += 1) {
    onRow(i);
    for (let j = band.low[i] ?? 0; j < (band.high[i] ?? 0); j += 1) {
      for (const bead of kinds) {
        const fits = cellAt(band, i + bead.source, j + bead.target) >= 0;
        worths[at] = fits ? worth(table, i, j, bead) : Number.NEGATIVE_INFINITY;
        at += 1;
      }
    }
  }
  return worths;
}

function worth(table: Table, i: number, j: number, bead: Bead): number {
  if (bead.crossed) {
    return bead.price + straight(table, i, j + 1, 1, 1) + straight(table, i + 1, j, 1, 1);
  }
  const { source, target } = table;
  const over = opensWithin(source, i, bead.source) + opensWithin(target, j, bead.target);
  const [opensSource, opensTarget] = [source.sentences[i]?.opens, target.sentences[j]?.opens];
  const opens = opensSource && opensTarget ? settings.opens : opensSource || opensTarget ? settings.apart : 0;
  return bead.price + straight(table, i, j, bead.source, bead.target) + over * settings.over + opens;
}

function straight(table: Table, i: number, j: number, sources: number, targets: number): number {
  const { source, target, band } = table;
  let words = 0;
  for (let b = 0; b < targets; b += 1) {
    const cell = cellAt(band, i, j + b);
    if (cell < 0) return Number.NEGATIVE_INFINITY;
    words += table.forth[sources - 1]?.[cell] ?? 0;
  }
  for (let a = 0; a < sources; a += 1) {
    const cell = cellAt(band, i + a, j);
    if (cell < 0) return Number.NEGATIVE_INFINITY;
    words += table.back[targets - 1]?.[cell] ?? 0;
  }
  let refers = 0;
  let [long, far] = [0, 0];
  for (let a = 0; a < sources; a += 1) {
    long += source.sentences[i + a]?.length ?? 0;
    refers += source.sentences[i + a]?.refers ? 1 : 0;
  }
  for (let b = 0; b < targets; b += 1) {
    far += target.sentences[j + b]?.length ?? 0;
    refers += target.sentences[j + b]?.refers ? 1 : 0;
  }
  const lengths = lengthEvidence(table.lengths, long, far, table.wide);
  return words * settings.words + lengths * settings.lengths - refers * settings.refers;
}

function opensWithin(side: Side, from: number, count: number): number {
  let opens = 0;
  for (let at = from + 1; at < from + count; at += 1) if (side.sentences[at]?.opens) opens += 1;
  return opens;
}
