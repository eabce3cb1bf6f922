import { endsSentence, gapWorth, pairWorth, type Side, sentence } from './gap-worth.ts';
import { hole } from './source.ts';

/** What pairs away from both ends must be worth to be more than chance. */
const island = 40;

/** A word of which less than half stands in its place was replaced by another, and unlike ideographs are not the same. */
export function dropUnlike(left: Side, top: Side, paired: Int32Array): void {
  let from = 0;
  let like = 0;
  for (let at = 0; at <= paired.length; at += 1) {
    if (at === paired.length || (left.edge[at] ?? 0) > 0 || left.weight[at] !== 2) {
      if (like * 2 < at - from) paired.fill(-1, from, at);
      from = at;
      like = 0;
    }
    if (at < paired.length && left.code[at] === top.code[paired[at] ?? -1]) like += 1;
  }
}

/**
 * Unlike passages share letters by chance. Kept are the pairs up to which a way from either end is worth most, and
 * between them what is worth something by itself.
 */
export function dropChance(left: Side, top: Side, paired: Int32Array): void {
  let from = 0;
  for (let at = 0; at <= paired.length; at += 1) {
    if (at < paired.length && left.code[at] !== hole) continue;
    dropIn(left, top, paired, { from, to: at, fromStart: from === 0, fromEnd: at === paired.length });
    from = at + 1;
  }
}

interface Stretch {
  from: number;
  to: number;
  fromStart: boolean;
  fromEnd: boolean;
}

function dropIn(left: Side, top: Side, paired: Int32Array, stretch: Stretch): void {
  const rows: number[] = [];
  for (let row = stretch.from; row < stretch.to; row += 1) if ((paired[row] ?? -1) >= 0) rows.push(row);
  const pair = rows.map((row) => pairWorth(left, row, top, paired[row] ?? 0));
  const between = rows.map((row, at) => {
    const one = at > 0 ? (rows[at - 1] ?? 0) : stretch.fromStart ? -1 : row - 1;
    const column = at > 0 ? (paired[one] ?? 0) : stretch.fromStart ? -1 : (paired[row] ?? 0) - 1;
    return gapWorth(row - one - 1) + gapWorth((paired[row] ?? 0) - column - 1);
  });
  const last = rows.at(-1);
  const tail =
    last === undefined ? 0 : gapWorth(stretch.to - last - 1) + gapWorth(top.code.length - (paired[last] ?? 0) - 1);
  const keep = new Uint8Array(rows.length);
  let head = 0;
  let foot = rows.length;
  if (stretch.fromStart) {
    let sum = 0;
    let most = 0;
    for (let at = 0; at < rows.length; at += 1) {
      sum += (between[at] ?? 0) + (pair[at] ?? 0);
      const row = rows[at] ?? 0;
      const whole = endsSentence(left, row + 1) && endsSentence(top, (paired[row] ?? 0) + 1) ? sentence : 0;
      if (sum + whole >= most) {
        most = sum + whole;
        head = at + 1;
      }
    }
  }
  if (stretch.fromEnd) {
    let sum = tail;
    let most = 0;
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      sum += pair[at] ?? 0;
      const row = rows[at] ?? 0;
      const whole = endsSentence(left, row) && endsSentence(top, paired[row] ?? 0) ? sentence : 0;
      if (sum + whole >= most) {
        most = sum + whole;
        foot = at;
      }
      sum += between[at] ?? 0;
    }
  }
  keep.fill(1, 0, head);
  keep.fill(1, foot);
  if (head < foot) islands(head, foot, pair, between, keep);
  rows.forEach((row, at) => {
    if (keep[at] === 0) paired[row] = -1;
  });
}

/** The stretches of pairs that are worth most (Kadane's scan), best first, as long as they are worth enough. */
function islands(from: number, to: number, pair: number[], between: number[], keep: Uint8Array): void {
  let [best, start, end] = [0, from, from];
  let [sum, since] = [0, from];
  for (let at = from; at < to; at += 1) {
    sum = sum > 0 ? sum + (between[at] ?? 0) : 0;
    if (sum <= 0) {
      sum = 0;
      since = at;
    }
    sum += pair[at] ?? 0;
    if (sum > best) [best, start, end] = [sum, since, at + 1];
  }
  if (best < island) return;
  keep.fill(1, start, end);
  islands(from, start, pair, between, keep);
  islands(end, to, pair, between, keep);
}
