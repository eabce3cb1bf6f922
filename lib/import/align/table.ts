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
  if (bead.crossed) return bead.price + straight(table, i, j + 1, 1, 1) + straight(table, i + 1, j, 1, 1);
  const { source, target } = table;
  const over = sum(source.opens, i + 1, bead.source - 1) + sum(target.opens, j + 1, bead.target - 1);
  const opens = (source.opens[i] ?? 0) + (target.opens[j] ?? 0);
  const edge = opens === 2 ? settings.opens : opens * settings.apart;
  return bead.price + straight(table, i, j, bead.source, bead.target) + over * settings.over + edge;
}

function straight(table: Table, i: number, j: number, sources: number, targets: number): number {
  const { source, target, band } = table;
  const [forth, back] = [table.forth[sources - 1], table.back[targets - 1]];
  let words = 0;
  for (let b = 0; b < targets; b += 1) {
    const cell = cellAt(band, i, j + b);
    if (cell < 0) return Number.NEGATIVE_INFINITY;
    words += forth?.[cell] ?? 0;
  }
  for (let a = 0; a < sources; a += 1) {
    const cell = cellAt(band, i + a, j);
    if (cell < 0) return Number.NEGATIVE_INFINITY;
    words += back?.[cell] ?? 0;
  }
  const lengths = lengthEvidence(
    table.lengths,
    sum(source.length, i, sources),
    sum(target.length, j, targets),
    table.wide,
  );
  const refers = sum(source.refers, i, sources) + sum(target.refers, j, targets);
  return words * settings.words + lengths * settings.lengths - refers * settings.refers;
}

function sum(numbers: Float64Array | Uint8Array, from: number, count: number): number {
  let all = 0;
  for (let at = from; at < from + count; at += 1) all += numbers[at] ?? 0;
  return all;
}
