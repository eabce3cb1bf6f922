import type { Annotation } from './annotation.ts';
import { cut, type Piece, type Stretch } from './cut.ts';
import type { BlockRef, Ref } from './ref.ts';
import { parseRef } from './ref.ts';
import type { Term } from './term.ts';
import { termPlaces } from './term-place.ts';
import { type Block, type Range, segmentAt, type Text } from './text.ts';

/** A segment as drawn: its pieces, with the notes that are anchored in it. */
export interface DrawnSegment {
  ref: Ref;
  pieces: Piece<string>[];
}

/** One block in one language. */
export interface Cell {
  lang: string;
  segments: DrawnSegment[];
}

/** What is drawn of a note: its words in one segment, by language. One that goes over segments has a part in each. */
export interface NotePart {
  id: string;
  at: Ref;
  /** `more` where the note goes on in a later segment. */
  targets: Record<string, { range: Range; more?: boolean }>;
}

/** What the reader draws for one block: the same block in each of the texts that are shown. */
export interface Row {
  ref: BlockRef;
  kind: Block['kind'];
  heading: boolean;
  cells: Cell[];
}

/**
 * Lays texts with the same blocks side by side and cuts the annotations into them.
 *
 * Law: every annotation is marked in every text it has a target in, exactly over its words. Texts are aligned by
 * line; a block that a text lacks gives an empty cell. The first time a text has a word of the glossary, it is a piece
 * of its own.
 */
export function rows(texts: readonly Text[], annotations: readonly NotePart[], glossary: readonly Term[] = []): Row[] {
  const byRef = new Map<string, NotePart[]>();
  for (const annotation of annotations) {
    const here = byRef.get(annotation.at);
    if (here) here.push(annotation);
    else byRef.set(annotation.at, [annotation]);
  }
  const first = texts[0];
  if (!first) return [];
  const terms = texts.map((text) =>
    termPlaces(text, glossary, (ref) => [
      ...(segmentAt(text, ref)?.own ?? []),
      ...(segmentAt(text, ref)?.emphasis ?? []),
      ...stretches(byRef.get(ref) ?? [], text.lang),
    ]),
  );
  const blocks = texts.map((text) => new Map(text.blocks.map((block) => [block.ref, block])));
  return first.blocks.map((block) => ({
    ref: block.ref,
    kind: block.kind,
    heading: block.heading,
    cells: texts.map((text, column) => ({
      lang: text.lang,
      segments: (blocks[column]?.get(block.ref)?.segments ?? []).map((segment) => ({
        ref: segment.ref,
        pieces: cut(segment, stretches(byRef.get(segment.ref) ?? [], text.lang), terms[column]?.get(segment.ref)),
      })),
    })),
  }));
}

/** Where annotations of one segment stand in it, in a language; those that have no words there are left out. */
export function stretches(annotations: readonly NotePart[], lang: string): Stretch<string>[] {
  return annotations.flatMap((annotation) => {
    const target = annotation.targets[lang];
    return target ? [{ id: annotation.id, ...target.range, ...(target.more && { more: true }) }] : [];
  });
}

/** The order of blocks on the page: title and caption first, then the article, then what stands below it. */
const order = { h: 0, cap: 1, p: 2, bio: 3, note: 4 } as const;

/** Annotations in the order of their places in the original text; of two that begin together, the longer first. */
export function inReadingOrder(annotations: readonly Annotation[], lang: string): Annotation[] {
  const key = (annotation: Annotation): number[] => {
    const place = parseRef(annotation.at);
    const range = annotation.targets[lang]?.range ?? { start: 0, end: 0 };
    return [place ? order[place.kind] : 9, place?.block ?? 0, place?.line ?? 0, range.start, -range.end];
  };
  return [...annotations].sort((a, b) => {
    const left = key(a);
    const right = key(b);
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
}
