import { edge, type Folded } from './folded.ts';

/** A stretch of a text in one direction. */
export interface Side {
  code: Int32Array;
  /** What stands before a unit in that direction. */
  edge: Uint8Array;
  weight: Uint8Array;
}

/** A stretch of a text, read on or back; read back, what stands before a unit is what stood after it. */
export function sideOf(text: Folded, from: number, to: number, back: boolean): Side {
  const code = text.code.subarray(from, to);
  const weight = text.weight.subarray(from, to);
  if (!back) return { code, weight, edge: text.edge.subarray(from, to) };
  const edges = new Uint8Array(to - from).fill(edge.line);
  edges.set(text.edge.subarray(from + 1, to + 1));
  return { code: code.slice().reverse(), weight: weight.slice().reverse(), edge: edges.reverse() };
}

/** What a gap costs where it is opened and closed, by the edge there, and for each of its units. */
export const open = Int32Array.of(-13, -9, -6, -5, -5);
export const close = Int32Array.of(-7, -3, 0, 0, 0);
export const each = -1;
/** What a pair of unlike units is worth: two letters or two ideographs, or units of different kinds. */
export const unlike = { letter: -6, kind: -14 } as const;

/**
 * Like edges before two units speak for the pair, unlike ones against it. The edge of the old unit counts for five
 * times that of the new one.
 */
export const edgeWorth = Int32Array.from({ length: 25 }, (_, at) => worthOfEdges(Math.floor(at / 5), at % 5));

function worthOfEdges(old: number, now: number): number {
  if (old >= edge.sentence && now >= edge.sentence) return 4;
  if (Math.min(old, now) === edge.none && Math.max(old, now) === edge.space) return -1;
  // A line may be broken or joined at any space.
  return Math.min(old, now) < edge.space && Math.max(old, now) >= edge.sentence ? -3 : 0;
}

/** What it is worth that a unit stands where another stood. */
export function pairWorth(left: Side, row: number, top: Side, column: number): number {
  const weight = left.weight[row] ?? 0;
  const edges = edgeWorth[(left.edge[row] ?? 0) * 5 + (top.edge[column] ?? 0)] ?? 0;
  if (left.code[row] === top.code[column]) return weight * 2 + edges;
  return (weight > 1 && weight === top.weight[column] ? unlike.letter : unlike.kind) + edges;
}

/** What it costs to leave out or put in a number of units. */
export function gapWorth(units: number): number {
  return units > 0 ? (open[edge.space] ?? 0) + each * units : 0;
}

/** What it is worth more that both texts end a sentence where their likeness ends. */
export const sentence = 30;

/** Whether a sentence ends before a unit. What ends a stretch is taken to. */
export function endsSentence({ edge: edges }: Side, at: number): boolean {
  return at >= edges.length || (edges[at] ?? 0) >= edge.sentence;
}
