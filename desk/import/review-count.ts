import { type ReviewRow, stateOf } from '#lib/import/review.ts';

/** How many rows of a review stand how. */
export interface ReviewCount {
  sure: number;
  unsure: number;
  /** Without a partner, and nobody has said that it should be so. */
  alone: number;
}

/** Counts the rows of a review; what is meant to stand alone is sure. */
export function countRows(rows: readonly ReviewRow[]): ReviewCount {
  const count = { sure: 0, unsure: 0, alone: 0 };
  for (const row of rows) {
    const state = stateOf(row);
    if (state === 'sure' || state === 'left-alone') count.sure += 1;
    else if (state === 'unsure') count.unsure += 1;
    else count.alone += 1;
  }
  return count;
}
