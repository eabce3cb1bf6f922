import { dropChance, dropUnlike } from './chance.ts';
import type { Folded } from './folded.ts';
import { gapTable, trace } from './gap-table.ts';
import { sideOf } from './gap-worth.ts';

/** A stretch of either text that is to be set against the other. */
export interface Gap {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** For each unit of `a` in a gap that is held at both ends, the unit of `b` it became, or -1. */
export function bridge(a: Folded, b: Folded, gap: Gap): Int32Array {
  const left = sideOf(a, gap.aFrom, gap.aTo, false);
  const top = sideOf(b, gap.bFrom, gap.bTo, false);
  const table = gapTable(left, top);
  const paired = trace(table, table.rows, table.width - 1, table.endState);
  dropChance(left, top, paired);
  dropUnlike(left, top, paired);
  return paired.map((column) => (column < 0 ? -1 : gap.bFrom + column));
}

/** How far a gap that is held at one end can be drawn out from there. */
export interface Extension {
  /** The best that drawing it out by a number of units of `a` is worth. */
  worth: Int32Array;
  /** The pairs for that number of units. */
  pairs(units: number): Int32Array;
}

/** Sets a gap that is held at its start, or read back from its end, against the other side as far as both are alike. */
export function extension(a: Folded, b: Folded, gap: Gap, back: boolean): Extension {
  const left = sideOf(a, gap.aFrom, gap.aTo, back);
  const top = sideOf(b, gap.bFrom, gap.bTo, back);
  const table = gapTable(left, top);
  // The next table is written over this one.
  const steps = table.steps.slice(0, (table.rows + 1) * table.width);
  const { rows } = table;
  const worth = new Int32Array(rows + 1);
  const until = new Int32Array(rows + 1);
  for (let row = 1; row <= rows; row += 1) {
    const here = table.best[row] ?? 0;
    const better = here > (worth[row - 1] ?? 0);
    worth[row] = better ? here : (worth[row - 1] ?? 0);
    until[row] = better ? row : (until[row - 1] ?? 0);
  }
  return {
    worth,
    pairs(units) {
      const row = until[units] ?? 0;
      const paired = trace({ ...table, steps }, row, row > 0 ? (table.bestColumn[row] ?? 0) : 0, 0);
      dropUnlike(left, top, paired);
      const became = new Int32Array(rows).fill(-1);
      paired.forEach((column, at) => {
        if (column >= 0) became[back ? rows - 1 - at : at] = back ? gap.bTo - 1 - column : gap.bFrom + column;
      });
      return became;
    },
  };
}
