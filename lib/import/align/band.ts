import type { Anchor } from './anchors.ts';

/** The cells of the table of two texts that are looked at: for each source place a stretch of target places. */
export interface Band {
  /** Places between sentences: one more than there are sentences. */
  height: number;
  width: number;
  /** For each source place, the first target place and the one after the last. Neither ever goes back. */
  low: Int32Array;
  high: Int32Array;
  /** Where each source place begins in a table of all cells; the last is the number of cells. */
  offset: Int32Array;
}

/** Up to so many cells all of them are looked at. */
const few = 50_000;
/** How far the way may lie from an anchor, and how many places a row has at most where there are none. */
const margin = 10;
const most = 240;

/** The number of a cell, or -1 for one outside the band. */
export function cellAt(band: Band, i: number, j: number): number {
  const low = band.low[i];
  if (low === undefined || j < low || j >= (band.high[i] ?? 0)) return -1;
  return (band.offset[i] ?? 0) + j - low;
}

/** All cells of two short texts; of long ones those near the anchors, so that time and memory grow as the texts do. */
export function bandOf(sources: number, targets: number, anchors: () => readonly Anchor[]): Band {
  const low = new Int32Array(sources + 1);
  const high = new Int32Array(sources + 1).fill(targets + 1);
  if ((sources + 1) * (targets + 1) > few) narrow(low, high, anchors());
  const offset = new Int32Array(sources + 2);
  for (let i = 0; i <= sources; i += 1) offset[i + 1] = (offset[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0);
  return { height: sources + 1, width: targets + 1, low, high, offset };
}

function narrow(low: Int32Array, high: Int32Array, anchors: readonly Anchor[]): void {
  const sources = low.length - 1;
  const targets = (high[0] ?? 1) - 1;
  const corners = [{ i: 0, j: 0 }, ...anchors, { i: sources, j: targets }];
  for (let at = 1; at < corners.length; at += 1) {
    const [from, to] = [corners[at - 1], corners[at]];
    if (!from || !to) continue;
    for (let i = from.i; i <= to.i; i += 1) {
      let [first, last] = [from.j, to.j];
      if (last - first > most) {
        const slope = (to.j - from.j) / Math.max(1, to.i - from.i);
        const line = from.j + slope * (i - from.i);
        // At least as far as the next row's line, so that a way leads on however steep it is.
        const far = Math.max(most / 2, slope);
        [first, last] = [Math.max(first, Math.round(line - far)), Math.min(last, Math.round(line + far))];
      }
      const here = i > from.i || at === 1;
      low[i] = Math.max(0, here ? first - margin : Math.min(low[i] ?? 0, first - margin));
      high[i] = Math.min(targets + 1, here ? last + margin + 1 : Math.max(high[i] ?? 0, last + margin + 1));
    }
  }
  for (let i = sources - 1; i >= 0; i -= 1) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  for (let i = 1; i <= sources; i += 1) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
  low[0] = 0;
  high[sources] = targets + 1;
}
