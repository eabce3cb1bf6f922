import type { Range } from '#lib/model/text.ts';
import type { Annotation } from './annotation.ts';
import { edge } from './folded.ts';
import type { Pairing } from './pairing.ts';
import { place } from './place.ts';
import { onlyPlace, verbatimNear } from './verbatim.ts';

/** A place in the new text, and how sure it is, 0–1. */
export interface Guess extends Range {
  confidence: number;
}

/** Where an annotation stands now, or that its words are gone, with the likeliest place if there is one. */
export type Anchored = (Guess & { id: string }) | { id: string; orphan: true; guess?: Guess };

/** With less of a quote left it is an orphan, and more is asked where its very words stand in another place. */
const enough = { anywhere: 0.4, besideItsWords: 0.7 } as const;

/** Shorter quotes may stand once in the new text and be other words: ten letters. */
const tellingWeight = 20;

/** How sure a changed quote is at most, one found by its words alone, and a place that only its neighbours tell. */
const sure = { changed: 0.95, byWords: 0.5, byNeighbours: 0.1 } as const;

/** Where the words of one annotation went. `span` is its quote in units of the old text. */
export function anchored(
  pairing: Pairing,
  span: Range,
  { id, exact }: Annotation,
  { before, after }: { before: string | null; after: string },
): Anchored {
  const found = place(pairing, span);
  const range = found && rangeOf(pairing, found.start, found.end);
  const same = range && isUnchanged(pairing, span) ? verbatimNear(after, exact, range) : null;
  if (same) return { id, ...same, confidence: contextOf(pairing, span) };
  const telling = pairing.weigh(span.start, span.end) >= tellingWeight;
  const alone = telling ? onlyPlace(after, exact) : null;
  const meets = range && alone && alone.start < range.end && range.start < alone.end;
  if (range && found.share >= (alone && !meets ? enough.besideItsWords : enough.anywhere)) {
    const { start, end } = meets ? alone : range;
    return { id, start, end, confidence: Math.min(sure.changed, found.share) * contextOf(pairing, span) };
  }
  const only = (before === null ? telling : onlyPlace(before, exact)) ? onlyPlace(after, exact) : null;
  if (only && !isAnothers(pairing, span, only)) return { id, ...only, confidence: sure.byWords };
  const guess = range
    ? { ...range, confidence: found.share * enough.anywhere }
    : { ...sentenceOf(pairing, span), confidence: sure.byNeighbours };
  return guess.end > guess.start ? { id, orphan: true, guess } : { id, orphan: true };
}

/** Units of the new text → UTF-16 units. */
function rangeOf({ b }: Pairing, start: number, end: number): Range {
  return { start: b.from[start] ?? 0, end: b.to[end - 1] ?? 0 };
}

/** Whether all units of a span stand one after the other in the new text, with nothing between. */
function isUnchanged({ a, b, became }: Pairing, { start, end }: Range): boolean {
  const first = became[start] ?? -1;
  for (let at = start; at < end; at += 1) {
    const now = became[at] ?? -1;
    if (now !== first + at - start || a.code[at] !== b.code[now]) return false;
  }
  return first >= 0;
}

/** Less sure by a tenth for each side on which the neighbour of the quote is not its neighbour now. */
function contextOf({ became }: Pairing, { start, end }: Range): number {
  const alike = (one: number, two: number) =>
    (became[one] ?? -1) >= 0 && (became[one] ?? 0) + 1 === (became[two] ?? -1);
  return 1 - (alike(start - 1, start) ? 0 : 0.1) - (alike(end - 1, end) ? 0 : 0.1);
}

/** Whether a stretch of the new text is what other words of the old one became. */
function isAnothers({ b, was }: Pairing, span: Range, range: Range): boolean {
  for (let at = 0; at < b.length; at += 1) {
    if ((b.from[at] ?? 0) < range.start || (b.to[at] ?? 0) > range.end) continue;
    const old = was[at] ?? -1;
    if (old >= 0 && (old < span.start || old >= span.end)) return true;
  }
  return false;
}

/** The sentence of the new text in which the words before a span, or else after it, stand. */
function sentenceOf(pairing: Pairing, span: Range): Range {
  const { a, b, became } = pairing;
  const before = pairing.nextPaired(span.start - 1, -1);
  const after = pairing.nextPaired(span.end, 1);
  const at =
    became[before >= 0 && (after >= a.length || span.start - before <= after - span.end) ? before : after] ?? -1;
  if (at < 0) return { start: 0, end: 0 };
  let [from, to] = [at, at + 1];
  while (from > 0 && (b.edge[from] ?? 0) < edge.sentence) from -= 1;
  while (to < b.length && (b.edge[to] ?? 0) < edge.sentence) to += 1;
  return rangeOf(pairing, from, to);
}
