/** The cells of the table of two texts that are looked at: for each source sentence a stretch of target places. */
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

export function makeBand(low: Int32Array, high: Int32Array, width: number): Band {
  const offset = new Int32Array(low.length + 1);
  for (let i = 0; i < low.length; i += 1) offset[i + 1] = (offset[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0);
  return { height: low.length, width, low, high, offset };
}

export function wholeBand(sources: number, targets: number): Band {
  return makeBand(new Int32Array(sources + 1), new Int32Array(sources + 1).fill(targets + 1), targets + 1);
}

/** The number of a cell, or -1 for one outside the band. */
export function cellAt(band: Band, i: number, j: number): number {
  const low = band.low[i];
  if (low === undefined || j < low || j >= (band.high[i] ?? 0)) return -1;
  return (band.offset[i] ?? 0) + j - low;
}
