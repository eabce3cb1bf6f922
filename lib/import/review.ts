import { type AsidePlace, type Group, sentencesOf, type WorkText } from '#lib/model/work.ts';

/** Which of the two texts. */
export type Side = 'source' | 'target';

/** Both texts, for doing the same with each. */
export const sides: readonly Side[] = ['source', 'target'];

/** The other of the two texts. */
export function opposite(side: Side): Side {
  return side === 'source' ? 'target' : 'source';
}

/**
 * One group under review. It says how many sentences it holds of each text, not which: rows stand in order, so the
 * sentences follow from the rows before, and no operation can lose one, take one twice or let two cross.
 */
export interface ReviewRow {
  /** Stays the same while the row lives; for keeping the focus. */
  id: number;
  source: number;
  target: number;
  /** 0–1; 1 where a person has said so. Of a row with one side empty: 1 where it is meant to stand alone. */
  confidence: number;
}

/** A sentence that was taken out of the translation and is a note on a stretch of the original. */
export interface Remark {
  /** In the original, UTF-16. Empty where the sentence it was about has been struck. */
  start: number;
  end: number;
  body: string;
}

/** Words that were taken out of one of the texts, and where they stood in it. */
export interface Struck extends Omit<AsidePlace, 'lang'> {
  words: string;
  side: Side;
}

/** An alignment under review: two texts, the rows over them, and what was taken out of the texts on the way. */
export interface Review {
  source: WorkText;
  target: WorkText;
  rows: readonly ReviewRow[];
  remarks: readonly Remark[];
  /** What is set aside: the lines of the pages, then sentences that were struck, in the order in which that was done. */
  aside: readonly Struck[];
  /** The id of the next new row. */
  nextRow: number;
}

/**
 * Lays a translation open for review. Groups that cross each other become one row: a person can part them.
 *
 * @param aside What was set aside of the two before.
 * @throws Error if the groups do not hold every sentence of both texts once.
 */
export function startReview(
  source: WorkText,
  target: WorkText,
  groups: readonly Group[],
  aside: readonly Struck[] = [],
): Review {
  const rows: ReviewRow[] = [];
  const done = { source: 0, target: 0 };
  let open: Group = { source: [], target: [], confidence: 1 };
  for (const group of groups) {
    open = {
      source: [...open.source, ...group.source].sort(byNumber),
      target: [...open.target, ...group.target].sort(byNumber),
      confidence: Math.min(open.confidence, group.confidence),
    };
    if (!sides.every((side) => open[side].every((number, at) => number === done[side] + at))) continue;
    const [sources, targets] = [open.source.length, open.target.length];
    if (sources + targets > 0)
      rows.push({ id: rows.length, source: sources, target: targets, confidence: open.confidence });
    done.source += sources;
    done.target += targets;
    open = { source: [], target: [], confidence: 1 };
  }
  const left = open.source.length + open.target.length;
  if (left > 0 || done.source !== sentencesOf(source).length || done.target !== sentencesOf(target).length) {
    throw new Error('The groups do not hold every sentence of both texts once.');
  }
  return { source, target, rows, remarks: [], aside, nextRow: rows.length };
}

function byNumber(one: number, two: number): number {
  return one - two;
}

/** The rows as groups of sentence numbers, as a work keeps them. */
export function groupsOf({ rows }: Pick<Review, 'rows'>): Group[] {
  let source = 0;
  let target = 0;
  return rows.map((row) => {
    const group = { source: run(source, row.source), target: run(target, row.target), confidence: row.confidence };
    source += row.source;
    target += row.target;
    return group;
  });
}

function run(from: number, length: number): number[] {
  return Array.from({ length }, (_, at) => from + at);
}

/** The number of the first sentence that a row has of a side, or would have if it had one. */
export function firstOf({ rows }: Pick<Review, 'rows'>, row: number, side: Side): number {
  let first = 0;
  for (let at = 0; at < row; at++) first += rows[at]?.[side] ?? 0;
  return first;
}

/** The row that holds a sentence of a side; -1 if the side has no such sentence. */
export function rowOf({ rows }: Pick<Review, 'rows'>, side: Side, sentence: number): number {
  let next = 0;
  if (sentence < 0) return -1;
  return rows.findIndex((row) => {
    next += row[side];
    return next > sentence;
  });
}

/** How a row stands, as a person is told. */
export type RowState = 'sure' | 'unsure' | 'only-source' | 'only-target' | 'left-alone';

/** Below this the machine is too unsure of a group for nobody to look at it. */
export const sureFrom = 0.7;

/** How a row stands. `threshold` is the confidence from which a pair counts as sure. */
export function stateOf(row: ReviewRow, threshold = sureFrom): RowState {
  if (row.source > 0 && row.target > 0) return row.confidence >= threshold ? 'sure' : 'unsure';
  if (row.confidence >= 1) return 'left-alone';
  return row.source > 0 ? 'only-source' : 'only-target';
}

/** Whether a person should look at a row. */
export function isOpen(row: ReviewRow, threshold = sureFrom): boolean {
  return !['sure', 'left-alone'].includes(stateOf(row, threshold));
}
