import { type Band, cellAt } from './band.ts';
import type { Bead } from './bead.ts';
import { settings } from './settings.ts';

/** A step of a way through the table. One side of its bead is empty for a sentence that stands alone. */
export interface Step {
  i: number;
  j: number;
  bead: Bead;
}

/** What a way has last done at a place: taken a group, left a source sentence alone, left a target sentence alone. */
export const states = { group: 0, source: 1, target: 2 } as const;

/** How a state at a place is best come to: the number of the bead and the state before. */
interface Way {
  score: Float64Array[];
  bead: Int8Array[];
  before: Int8Array[];
}

/**
 * The best way through the table: dynamic programming over groups (Gale and Church 1993), in which a run of
 * sentences without counterpart pays for its beginning and for each sentence (Gotoh 1982). `worths` has one number
 * for each cell and bead (table.ts).
 */
export function bestWay(band: Band, beads: readonly Bead[], worths: Float32Array): Step[] {
  const way = emptyWay(band);
  const [aloneSource, aloneTarget] = [beads.length, beads.length + 1];
  const start = way.score[states.group];
  if (start) start[0] = 0;
  for (let i = 0; i < band.height; i += 1) {
    for (let j = band.low[i] ?? 0; j < (band.high[i] ?? 0); j += 1) {
      const cell = cellAt(band, i, j);
      const group = way.score[states.group]?.[cell] ?? -Infinity;
      const source = way.score[states.source]?.[cell] ?? -Infinity;
      const target = way.score[states.target]?.[cell] ?? -Infinity;
      const best = Math.max(group, source, target);
      if (best === -Infinity) continue;
      const from = best === group ? states.group : best === source ? states.source : states.target;
      for (let at = 0; at < beads.length; at += 1) {
        const worth = worths[cell * beads.length + at] ?? -Infinity;
        const bead = beads[at];
        if (worth === -Infinity || !bead) continue;
        take(way, cellAt(band, i + bead.source, j + bead.target), states.group, best + worth, at, from);
      }
      const right = cellAt(band, i + 1, j);
      take(way, right, states.source, group + settings.gapOpen + settings.gap, aloneSource, states.group);
      take(way, right, states.source, source + settings.gap, aloneSource, states.source);
      // Never back from target to source: the same sentences alone would then be written in many orders.
      const down = cellAt(band, i, j + 1);
      take(way, down, states.target, group + settings.gapOpen + settings.gap, aloneTarget, states.group);
      take(way, down, states.target, source + settings.gapTurn + settings.gap, aloneTarget, states.source);
      take(way, down, states.target, target + settings.gap, aloneTarget, states.target);
    }
  }
  return traceBack(band, beads, way);
}

function emptyWay(band: Band): Way {
  const size = band.offset[band.height] ?? 0;
  const each = Object.values(states);
  return {
    score: each.map(() => new Float64Array(size).fill(-Infinity)),
    bead: each.map(() => new Int8Array(size).fill(-1)),
    before: each.map(() => new Int8Array(size)),
  };
}

function take(way: Way, cell: number, state: number, score: number, bead: number, before: number): void {
  const scores = way.score[state];
  if (cell < 0 || !scores || score <= (scores[cell] ?? 0)) return;
  scores[cell] = score;
  const [beads, befores] = [way.bead[state], way.before[state]];
  if (beads) beads[cell] = bead;
  if (befores) befores[cell] = before;
}

function traceBack(band: Band, beads: readonly Bead[], way: Way): Step[] {
  const alone: Bead[] = [
    { source: 1, target: 0, crossed: false, price: 0 },
    { source: 0, target: 1, crossed: false, price: 0 },
  ];
  const steps: Step[] = [];
  let [i, j] = [band.height - 1, band.width - 1];
  const last = way.score.map((scores) => scores[cellAt(band, i, j)] ?? -Infinity);
  let state = last.indexOf(Math.max(...last));
  while (i > 0 || j > 0) {
    const cell = cellAt(band, i, j);
    const number = way.bead[state]?.[cell] ?? -1;
    const bead = beads[number] ?? alone[number - beads.length];
    if (!bead) throw new Error(`No way leads to ${i}, ${j}.`);
    state = way.before[state]?.[cell] ?? 0;
    i -= bead.source;
    j -= bead.target;
    steps.push({ i, j, bead });
  }
  return steps.reverse();
}
