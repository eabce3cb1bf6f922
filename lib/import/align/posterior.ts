import { type Band, cellAt } from './band.ts';
import type { Bead } from './bead.ts';
import type { Step, states } from './search.ts';
import { settings } from './settings.ts';

/**
 * How sure each step is, 0–1: the share that all ways through the table with that step have in all ways (Rabiner 1989,
 * forward and backward). A sentence alone counts wherever in the other text it is left alone.
 */
export function confidences(
  band: Band,
  beads: readonly Bead[],
  worths: Float32Array,
  steps: readonly Step[],
): Float64Array {
  const forward = sums(band);
  const backward = sums(band);
  const { soft } = settings;
  const [gap, open, turn] = [settings.gap / soft, settings.gapOpen / soft, settings.gapTurn / soft];
  const worthAt = (cell: number, at: number) => (worths[cell * beads.length + at] ?? -Infinity) / soft;
  forward.group[0] = 0;
  eachCell(band, (i, j, cell) => {
    const [group, source, target] = [forward.group[cell] ?? 0, forward.source[cell] ?? 0, forward.target[cell] ?? 0];
    const all = sum(group, sum(source, target));
    if (all === -Infinity) return;
    for (const [at, bead] of beads.entries()) {
      grow(forward.group, cellAt(band, i + bead.source, j + bead.target), all + worthAt(cell, at));
    }
    grow(forward.source, cellAt(band, i + 1, j), sum(group + open, source) + gap);
    grow(forward.target, cellAt(band, i, j + 1), sum(sum(group + open, source + turn), target) + gap);
  });
  const last = cellAt(band, band.height - 1, band.width - 1);
  for (const table of Object.values(backward)) table[last] = 0;
  eachCellBack(band, (i, j, cell) => {
    const right = valueAt(backward.source, cellAt(band, i + 1, j)) + gap;
    const down = valueAt(backward.target, cellAt(band, i, j + 1)) + gap;
    let groups = -Infinity;
    for (const [at, bead] of beads.entries()) {
      const to = cellAt(band, i + bead.source, j + bead.target);
      if (to >= 0) groups = sum(groups, worthAt(cell, at) + (backward.group[to] ?? -Infinity));
    }
    grow(backward.group, cell, sum(groups, sum(right, down) + open));
    grow(backward.source, cell, sum(groups, sum(right, down + turn)));
    grow(backward.target, cell, sum(groups, down));
  });
  const whole = sum(forward.group[last] ?? 0, sum(forward.source[last] ?? 0, forward.target[last] ?? 0));
  const alone = aloneShares(band, forward, backward, whole);
  return Float64Array.from(steps, ({ i, j, bead }) => {
    if (bead.target === 0) return Math.min(1, alone.source[i] ?? 0);
    if (bead.source === 0) return Math.min(1, alone.target[j] ?? 0);
    const cell = cellAt(band, i, j);
    const from = sum(forward.group[cell] ?? 0, sum(forward.source[cell] ?? 0, forward.target[cell] ?? 0));
    const to = backward.group[cellAt(band, i + bead.source, j + bead.target)] ?? -Infinity;
    return Math.min(1, Math.exp(from + worthAt(cell, beads.indexOf(bead)) + to - whole));
  });
}

type Sums = Record<keyof typeof states, Float64Array>;

function sums(band: Band): Sums {
  const table = () => new Float64Array(band.offset[band.height] ?? 0).fill(-Infinity);
  return { group: table(), source: table(), target: table() };
}

/** For each sentence, the share of the ways that leave it alone. */
function aloneShares(band: Band, forward: Sums, backward: Sums, whole: number): Omit<Sums, 'group'> {
  const source = new Float64Array(band.height);
  const target = new Float64Array(band.width);
  eachCell(band, (i, j, cell) => {
    const atSource = (forward.source[cell] ?? 0) + (backward.source[cell] ?? 0) - whole;
    const atTarget = (forward.target[cell] ?? 0) + (backward.target[cell] ?? 0) - whole;
    if (i > 0) source[i - 1] = (source[i - 1] ?? 0) + Math.exp(atSource);
    if (j > 0) target[j - 1] = (target[j - 1] ?? 0) + Math.exp(atTarget);
  });
  return { source, target };
}

function eachCell(band: Band, visit: (i: number, j: number, cell: number) => void): void {
  for (let i = 0; i < band.height; i += 1) {
    for (let j = band.low[i] ?? 0; j < (band.high[i] ?? 0); j += 1) visit(i, j, cellAt(band, i, j));
  }
}

function eachCellBack(band: Band, visit: (i: number, j: number, cell: number) => void): void {
  for (let i = band.height - 1; i >= 0; i -= 1) {
    for (let j = (band.high[i] ?? 0) - 1; j >= (band.low[i] ?? 0); j -= 1) visit(i, j, cellAt(band, i, j));
  }
}

function valueAt(table: Float64Array, cell: number): number {
  return cell < 0 ? -Infinity : (table[cell] ?? -Infinity);
}

function grow(table: Float64Array, cell: number, log: number): void {
  if (cell >= 0) table[cell] = sum(table[cell] ?? -Infinity, log);
}

/** The logarithm of the sum of two numbers of which the logarithms are given. */
function sum(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
