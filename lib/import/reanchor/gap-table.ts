import { close, each, edgeWorth, endsSentence, open, type Side, sentence, unlike } from './gap-worth.ts';
import { hole } from './source.ts';

const lowest = -1_000_000_000;

/** Steps back through the table, and the best place to stop in each row. */
export interface GapTable {
  width: number;
  rows: number;
  steps: Uint8Array;
  /** For a row that is a hole: the column at which it was entered, by column. */
  holes: Map<number, Int32Array>;
  /** The best that a way from the start to a pair in a row is worth, and its column. */
  best: Int32Array;
  bestColumn: Int32Array;
  /** The state a way through the whole ends in: 0 a pair, 1 left out, 2 put in. */
  endState: number;
}

const room = { steps: new Uint8Array(1 << 16), rows: new Int32Array(1 << 13) };

/**
 * Sets two stretches against each other by dynamic programming with affine gaps (Gotoh 1982), in which leaving out or
 * putting in whole words is cheaper than parts of them. A hole takes in any number of units. The tables are used again
 * by the next call.
 */
export function gapTable(left: Side, top: Side): GapTable {
  const rows = left.code.length;
  const columns = top.code.length;
  const width = columns + 1;
  if (room.steps.length < (rows + 1) * width) room.steps = new Uint8Array((rows + 1) * width * 2);
  const { steps } = room;
  const holes = new Map<number, Int32Array>();
  const best = new Int32Array(rows + 1).fill(lowest);
  const bestColumn = new Int32Array(rows + 1);
  const openB = Int32Array.from(top.edge, (between) => open[between] ?? 0);
  const closeB = Int32Array.from(top.edge, (between) => close[between] ?? 0);
  if (room.rows.length < 6 * width) room.rows = new Int32Array(12 * width);
  room.rows.fill(lowest, 0, 6 * width);
  let [m0, d0, i0, m1, d1, i1] = [0, 1, 2, 3, 4, 5].map((row) =>
    room.rows.subarray(row * width, (row + 1) * width),
  ) as Rows;
  m0[0] = 0;
  for (let j = 1; j <= columns; j += 1) {
    const opened = (m0[j - 1] as number) + (openB[j - 1] as number);
    const longer = i0[j - 1] as number;
    i0[j] = Math.max(opened, longer) + each;
    steps[j] = opened >= longer ? 0 : 16;
  }
  for (let i = 1; i <= rows; i += 1) {
    const code = left.code[i - 1] as number;
    const row = i * width;
    if (code === hole) {
      holes.set(i, passHole(m0, d0, i0, m1, d1, i1, steps, row));
      [m0, d0, i0, m1, d1, i1] = [m1, d1, i1, m0, d0, i0];
      continue;
    }
    const between = left.edge[i - 1] as number;
    const edges = between * 5;
    const openA = open[between] as number;
    const closeA = close[between] as number;
    const weight = left.weight[i - 1] as number;
    m1[0] = lowest;
    i1[0] = lowest;
    const opened = (m0[0] as number) + openA;
    d1[0] = Math.max(opened, d0[0] as number) + each;
    steps[row] = opened >= (d0[0] as number) ? 0 : 4;
    let top0 = lowest;
    for (let j = 1; j <= columns; j += 1) {
      const deleted = (d0[j - 1] as number) + closeA;
      const inserted = (i0[j - 1] as number) + (closeB[j - 1] as number);
      let step = 0;
      let here = m0[j - 1] as number;
      if (deleted > here) {
        here = deleted;
        step = 1;
      }
      if (inserted > here) {
        here = inserted;
        step = 2;
      }
      here += edgeWorth[edges + (top.edge[j - 1] as number)] as number;
      if (code === top.code[j - 1]) here += weight * 2;
      else here += weight > 1 && weight === top.weight[j - 1] ? unlike.letter : unlike.kind;
      m1[j] = here;
      if (here > top0) {
        top0 = here;
        bestColumn[i] = j;
      }
      const openD = (m0[j] as number) + openA;
      const longerD = d0[j] as number;
      if (longerD > openD) step |= 4;
      d1[j] = Math.max(longerD, openD) + each;
      const afterM = (m1[j - 1] as number) + (openB[j - 1] as number);
      const afterD = (d1[j - 1] as number) + (openB[j - 1] as number);
      let put = i1[j - 1] as number;
      if (afterM >= put && afterM >= afterD) put = afterM;
      else if (afterD >= put) {
        put = afterD;
        step |= 8;
      } else step |= 16;
      i1[j] = put + each;
      steps[row + j] = step;
    }
    if (endsSentence(left, i)) {
      for (let j = 1; j <= columns; j += 1) {
        if (!endsSentence(top, j) || (m1[j] as number) + sentence < top0) continue;
        top0 = (m1[j] as number) + sentence;
        bestColumn[i] = j;
      }
    }
    best[i] = top0;
    [m0, d0, i0, m1, d1, i1] = [m1, d1, i1, m0, d0, i0];
  }
  const ends = [m0[columns] ?? lowest, d0[columns] ?? lowest, i0[columns] ?? lowest];
  return { width, rows, steps, holes, best, bestColumn, endState: ends.indexOf(Math.max(...ends)) };
}

type Rows = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

function passHole(...[m0, d0, i0, m1, d1, i1, steps, row]: [...Rows, Uint8Array, number]): Int32Array {
  const entered = new Int32Array(m0.length);
  let from = 0;
  let top = lowest;
  for (let j = 0; j < m0.length; j += 1) {
    const here = Math.max(m0[j] ?? 0, d0[j] ?? 0, i0[j] ?? 0);
    if (here > top) {
      top = here;
      from = j;
    }
    entered[j] = from;
    m1[j] = top;
    d1[j] = lowest;
    i1[j] = lowest;
    steps[row + j] = (m0[from] ?? 0) >= top ? 0 : (d0[from] ?? 0) >= top ? 1 : 2;
  }
  return entered;
}

/** Goes back from a cell to the start: for each row the column it is paired with, or -1. */
export function trace({ width, rows, steps, holes }: GapTable, row: number, column: number, end: number): Int32Array {
  const paired = new Int32Array(rows).fill(-1);
  let [i, j, state] = [row, column, end];
  while (i > 0 || j > 0) {
    const step = steps[i * width + j] ?? 0;
    if (state === 2) {
      state = (step >> 3) & 3;
      j -= 1;
    } else if (state === 1) {
      state = (step >> 2) & 1;
      i -= 1;
    } else {
      const entered = holes.get(i);
      state = step & 3;
      i -= 1;
      if (entered) j = entered[j] ?? 0;
      else {
        j -= 1;
        paired[i] = j;
      }
    }
  }
  return paired;
}
