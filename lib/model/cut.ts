import type { TermPlace } from './term-place.ts';
import type { Range, Segment } from './text.ts';

/** A stretch of a segment to be marked, by the id of its annotation. */
export interface Stretch<Id> extends Range {
  id: Id;
  /** Where what is marked goes on after the segment, so that no piece of this one is the last. */
  more?: boolean;
}

/**
 * A segment as it is drawn: text, the outlet's own words, emphasis, words of the glossary, and marks, one inside the
 * other. `last` is true on the last piece of a mark, where its note is linked from.
 */
export type Piece<Id> =
  | { kind: 'text'; text: string }
  | { kind: 'own'; pieces: Piece<Id>[] }
  | { kind: 'emphasis'; pieces: Piece<Id>[] }
  | { kind: 'term'; term: string; pieces: Piece<Id>[] }
  | { kind: 'mark'; id: Id; last: boolean; pieces: Piece<Id>[] };

type Box<Id> = Range &
  ({ kind: 'own' | 'emphasis' } | { kind: 'term'; term: string } | { kind: 'mark'; id: Id; last: boolean });

/**
 * Cuts a segment and its marks into a tree of pieces.
 *
 * Law: the text of the pieces, joined, is the segment's plain text; the pieces of a mark, joined, are its words.
 * A quotation is never cut, since each piece would get quotation marks of its own: a mark that crosses its border is
 * cut there instead. Of two marks that cross, the later one is cut. Empty stretches are left out. Terms cross neither
 * quotations nor marks: `termPlaces` sees to it.
 */
export function cut<Id>(
  segment: Segment,
  marks: readonly Stretch<Id>[],
  terms: readonly TermPlace[] = [],
): Piece<Id>[] {
  const fixed = [...segment.own, ...segment.emphasis];
  const boxes: Box<Id>[] = [
    ...segment.own.map((range) => ({ ...range, kind: 'own' as const })),
    ...segment.emphasis.map((range) => ({ ...range, kind: 'emphasis' as const })),
    ...terms.map((place) => ({ ...place, kind: 'term' as const })),
  ];
  for (const mark of marks) {
    if (mark.start >= mark.end) continue;
    const pieces = divide(mark, fixed);
    pieces.forEach((piece, index) => {
      boxes.push({ ...piece, kind: 'mark', id: mark.id, last: index === pieces.length - 1 && !mark.more });
    });
  }
  return nest(
    segment.plain,
    { start: 0, end: segment.plain.length },
    boxes.filter((box) => box.start < box.end),
  );
}

/** Cuts a range at the borders of quotations that it crosses; one that holds a quotation whole stays whole. */
function divide(range: Range, fixed: readonly Range[]): Range[] {
  const borders = new Set<number>();
  for (const other of fixed) {
    const crosses =
      (range.start < other.start && other.start < range.end && range.end < other.end) ||
      (other.start < range.start && range.start < other.end && other.end < range.end);
    if (crosses) borders.add(range.start < other.start ? other.start : other.end);
  }
  const points = [range.start, ...[...borders].sort((a, b) => a - b), range.end];
  return points.slice(1).map((end, index) => ({ start: points[index] ?? range.start, end }));
}

/** Longer boxes go outside; of the same length, marks go round quotations, so that the line runs under the marks too. */
function outerFirst<Id>(a: Box<Id>, b: Box<Id>): number {
  return a.start - b.start || b.end - a.end || Number(a.kind !== 'mark') - Number(b.kind !== 'mark');
}

function nest<Id>(plain: string, within: Range, boxes: readonly Box<Id>[]): Piece<Id>[] {
  const pieces: Piece<Id>[] = [];
  const waiting = [...boxes].sort(outerFirst);
  let at = within.start;
  const text = (end: number) => {
    if (end > at) pieces.push({ kind: 'text', text: plain.slice(at, end) });
    at = Math.max(at, end);
  };
  for (let box = waiting.shift(); box; box = waiting.shift()) {
    text(box.start);
    const inner: Box<Id>[] = [];
    const outer: Box<Id>[] = [];
    for (const other of waiting) {
      if (other.start >= box.end) outer.push(other);
      else if (other.end <= box.end) inner.push(other);
      else {
        inner.push(other.kind === 'mark' ? { ...other, end: box.end, last: false } : { ...other, end: box.end });
        outer.push({ ...other, start: box.end });
      }
    }
    waiting.splice(0, waiting.length, ...outer.sort(outerFirst));
    const held = nest(plain, box, inner);
    pieces.push(pieceOf(box, held));
    at = box.end;
  }
  text(within.end);
  return pieces;
}

function pieceOf<Id>(box: Box<Id>, pieces: Piece<Id>[]): Piece<Id> {
  if (box.kind === 'mark') return { kind: 'mark', id: box.id, last: box.last, pieces };
  return box.kind === 'term' ? { kind: 'term', term: box.term, pieces } : { kind: box.kind, pieces };
}

/** The text of some pieces. */
export function textOf<Id>(pieces: readonly Piece<Id>[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : textOf(piece.pieces))).join('');
}
