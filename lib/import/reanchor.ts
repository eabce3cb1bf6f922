import type { Range } from '#lib/model/text.ts';
import { align } from './reanchor/alignment.ts';
import { type Anchored, anchored } from './reanchor/anchored.ts';
import type { Annotation } from './reanchor/annotation.ts';
import { foldText } from './reanchor/folded.ts';
import { patchedSource, wholeSource } from './reanchor/source.ts';
import { isWhereItWas } from './reanchor/verbatim.ts';
import { fitWithin } from './reanchor/within.ts';

export type { Anchored } from './reanchor/anchored.ts';

export interface ReanchorRequest {
  /** A BCP 47 tag. The method is the same for all languages. */
  lang: string;
  /** The old text, or null where only the quotes are known. */
  before: string | null;
  after: string;
  /**
   * Places count in the old text, in UTF-16 units. Where `before` is null they are a hint, and may count in code
   * points: the lengths of the quotes tell.
   */
  annotations: readonly Annotation[];
}

/** How much of a quote must stand in a stretch that nothing but its sentence points to. */
const enoughWithin = 0.7;

/**
 * Finds annotations again in another version of their text.
 *
 * The old text is set against the new one as a whole, and each annotation goes where its words went: edits round it
 * do not matter, a moved paragraph takes its annotations along, a stray copy of a sentence does not attract them, and
 * a word replaced by another is told from a word left out. Where the old text is not at hand, quotes and contexts are
 * laid side by side by their places, and these pieces with holes between them are set against the new text the same
 * way.
 *
 * Answers in the order of the annotations. Offsets are UTF-16 code units, end exclusive, never inside a surrogate
 * pair. Never throws: what is gone is an orphan. Selectors follow the Web Annotation Data Model, 4.2.4 and 4.2.5
 * (TextQuoteSelector, TextPositionSelector); the method is argued in docs/decisions/0019.
 */
export function reanchor({ before, after, annotations }: ReanchorRequest): Anchored[] {
  const open = annotations.some((annotation) => !annotation.near && !isWhereItWas(after, annotation));
  const source = open ? (before === null ? patchedSource(annotations) : wholeSource(before, annotations)) : null;
  const pairing = source && align(source, foldText(after));
  return annotations.map((annotation, at) => {
    const { id, start, exact, near } = annotation;
    if (near) return reanchorWithin(after, near, annotation);
    const span = source?.spans[at];
    if (!span || !pairing || isWhereItWas(after, annotation)) {
      return { id, start, end: start + exact.length, confidence: 1 };
    }
    return anchored(pairing, span, annotation, { before, after });
  });
}

/**
 * Finds an annotation in some stretches of a text only, as in the sentences of a source that answer to one of its
 * retelling: nothing but the quote need be the same. An orphan where most of the words stand in none of the stretches.
 */
export function reanchorWithin(after: string, candidates: readonly Range[], annotation: Annotation): Anchored {
  const { id } = annotation;
  const fit = fitWithin(after, candidates, annotation);
  if (!fit) return { id, orphan: true };
  const guess = { start: fit.start, end: fit.end, confidence: fit.share };
  return fit.share >= enoughWithin ? { id, ...guess } : { id, orphan: true, guess };
}
