import { cellAt } from './band.ts';
import { settings } from './settings.ts';
import { type Bead, beads, type Table, worth } from './table.ts';

/** A step of the best way through the table. */
export interface Step {
  i: number;
  j: number;
  bead: Bead;
  worth: number;
}

const gapSource: Bead = { source: 1, target: 0, crossed: false, price: 0 };
const gapTarget: Bead = { source: 0, target: 1, crossed: false, price: 0 };

/**
 * The best way through the table: dynamic programming over groups (Gale and Church 1993), in which a run of
 * sentences without counterpart pays for its beginning and for each sentence (Gotoh 1982).
 */
export function bestWay(table: Table, onRow: (row: number) => void): Step[] {
  const { band } = table;
  const kinds = beads();
  const size = band.offset[band.height] ?? 0;
  // Two states for each place: after a group, and after a sentence alone.
  const score = [new Float64Array(size).fill(-Infinity), new Float64Array(size).fill(-Infinity)];
  const came = [new Int8Array(size).fill(-1), new Int8Array(size).fill(-1)];
  const all = [...kinds, gapSource, gapTarget];
  const reachCell = (cell: number, state: 0 | 1, value: number, how: number) => {
    const [scores, ways] = [score[state], came[state]];
    if (cell < 0 || !scores || !ways || value <= (scores[cell] ?? 0)) return;
    scores[cell] = value;
    ways[cell] = how;
  };
  reachCell(cellAt(band, 0, 0), 0, 0, -1);
  for (let i = 0; i < band.height; i += 1) {
    onRow(i);
    for (let j = band.low[i] ?? 0; j < (band.high[i] ?? 0); j += 1) {
      const cell = cellAt(band, i, j);
      const [matched, alone] = [score[0]?.[cell] ?? -Infinity, score[1]?.[cell] ?? -Infinity];
      const here = Math.max(matched, alone);
      if (here === -Infinity) continue;
      const from = matched >= alone ? 0 : 1;
      for (const [at, bead] of kinds.entries()) {
        const to = cellAt(band, i + bead.source, j + bead.target);
        if (to >= 0) reachCell(to, 0, here + worth(table, i, j, bead), at * 2 + from);
      }
      const gap = Math.max(matched + settings.gapOpen, alone) + settings.gap;
      const state = matched + settings.gapOpen >= alone ? 0 : 1;
      reachCell(cellAt(band, i + 1, j), 1, gap, kinds.length * 2 + state);
      reachCell(cellAt(band, i, j + 1), 1, gap, kinds.length * 2 + 2 + state);
    }
  }
  return traceBack(table, all, score, came);
}

function traceBack(table: Table, all: Bead[], score: Float64Array[], came: Int8Array[]): Step[] {
  const { band } = table;
  const steps: Step[] = [];
  let [i, j] = [band.height - 1, band.width - 1];
  const last = cellAt(band, i, j);
  let state = (score[0]?.[last] ?? -Infinity) >= (score[1]?.[last] ?? -Infinity) ? 0 : 1;
  while (i > 0 || j > 0) {
    const how = came[state]?.[cellAt(band, i, j)] ?? -1;
    const bead = all[how >> 1];
    if (how < 0 || !bead) break;
    i -= bead.source;
    j -= bead.target;
    state = how & 1;
    const alone = bead.source === 0 || bead.target === 0;
    steps.push({ i, j, bead, worth: alone ? 0 : worth(table, i, j, bead) });
  }
  return steps.reverse();
}
