import type { Ref } from './ref.ts';
import { type Range, segmentAt, segmentsOf, type Text } from './text.ts';
import { fold } from './word.ts';

/** How a passage is described: the segment it stands in, its exact words, and which occurrence of them (from 1). */
export interface Selector {
  at: string;
  exact: string;
  nth?: number;
}

/** The outcome of looking a selector up in a text. */
export type Anchor =
  | { kind: 'found'; ref: Ref; range: Range }
  | { kind: 'ambiguous'; ref: Ref; count: number }
  | { kind: 'moved'; refs: Ref[] }
  | { kind: 'lost' };

/** All places of some words in a plain text, compared alike (see {@link fold}). Both must be NFC. */
export function occurrences(plain: string, exact: string): Range[] {
  const where = fold(plain);
  const what = fold(exact);
  const found: Range[] = [];
  if (what === '') return found;
  for (let start = where.indexOf(what); start >= 0; start = where.indexOf(what, start + 1)) {
    found.push({ start, end: start + what.length });
  }
  return found;
}

/**
 * Finds a quote at its ref, and if it is not there, tells in which other segments its words stand.
 *
 * Offsets are UTF-16 code units in the segment's plain text, end exclusive. Never throws: words that cannot be
 * found are `lost`. After the TextQuoteSelector of the Web Annotation Data Model, 4.2.4, with the ref for prefix
 * and suffix: the texts of an edition are ours, so their places are exact.
 */
export function anchor(text: Text, selector: Selector): Anchor {
  const segment = segmentAt(text, selector.at);
  const here = segment ? occurrences(segment.plain, selector.exact) : [];
  if (segment && here.length > 0) {
    const range = here.length === 1 && !selector.nth ? here[0] : here[(selector.nth ?? 0) - 1];
    return range
      ? { kind: 'found', ref: segment.ref, range }
      : { kind: 'ambiguous', ref: segment.ref, count: here.length };
  }
  const refs = segmentsOf(text)
    .filter((other) => occurrences(other.plain, selector.exact).length > 0)
    .map((other) => other.ref);
  return refs.length > 0 ? { kind: 'moved', refs } : { kind: 'lost' };
}
