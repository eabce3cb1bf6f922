import { type Line, linesOf } from './lay-out/lines.ts';
import { notePlaces, type PlacedNote } from './lay-out/note-places.ts';
import type { BlockKind, Ref } from './ref.ts';
import type { NotePart } from './row.ts';
import type { Block, Range, Segment, Text } from './text.ts';
import type { Translation, Work, WorkText } from './work.ts';

/** A segment of a text that was laid out, by where it stands in the whole. */
export interface LaidSegment extends Range {
  ref: Ref;
}

/** The texts of a work with the same lines; their notes are laid on them by `notePlaces`. */
export interface LaidTexts {
  original: Text;
  translation: Text | undefined;
  /** The segments of each text, by language, in order; together they are the text but for line feeds. */
  segments: Record<string, LaidSegment[]>;
}

/** A work as the reader draws it: two texts with the same lines, and its notes cut into segments. */
export interface LaidOut extends LaidTexts {
  /** For `rows`. */
  parts: NotePart[];
  /** Every note that has words in one of the two texts, in the order of the original, with its first segment. */
  notes: PlacedNote[];
}

/**
 * Lays a work out in two columns: the original, and the translation in a language where the work has it.
 *
 * Laws: every character of both texts is drawn once and in order, line feeds between blocks apart; every note is marked
 * exactly over its words. Blocks are those of the original.
 */
export function layOut(work: Work, lang: string | undefined): LaidOut {
  const texts = layTexts(work.original, translationIn(work, lang));
  return { ...texts, ...notePlaces(work.notes, texts.segments, work.original.lang) };
}

export function translationIn({ translations }: Work, lang: string | undefined): Translation | undefined {
  return translations.find(({ text }) => text.lang === lang);
}

/** The texts alone: they stay as they are while notes come and go. */
export function layTexts(original: WorkText, translation: Translation | undefined): LaidTexts {
  const lines = linesOf(original, translation?.text, translation?.groups ?? []);
  const first = textOf(original, original, lines, 'source');
  const second = translation && textOf(original, translation.text, lines, 'target');
  const segments = {
    ...(second && { [second.text.lang]: second.segments }),
    [first.text.lang]: first.segments,
  };
  return { original: first.text, translation: second?.text, segments };
}

function textOf(
  original: WorkText,
  text: WorkText,
  lines: readonly Line[],
  side: 'source' | 'target',
): { text: Text; segments: LaidSegment[] } {
  const counts = new Map<BlockKind, number>();
  const blocks: Block[] = original.blocks.map(({ kind, heading }) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return { ref: `${kind}${number}`, kind, heading, segments: [] };
  });
  const own = within(text.own);
  const emphasis = within(text.emphasis);
  const segments = lines.flatMap((line) => {
    const block = blocks[line.block];
    if (!block) return [];
    const range = line[side];
    const ref: Ref = `${block.ref}.${block.segments.length + 1}`;
    const segment: Segment = {
      ref,
      plain: text.text.slice(range.start, range.end),
      own: own(range),
      emphasis: emphasis(range),
    };
    block.segments.push(segment);
    return [{ ref, ...range }];
  });
  return { text: { lang: text.lang, blocks }, segments };
}

/** Asked for one stretch after the other, in order: what of some ranges lies in it, counted from its start. */
function within(ranges: readonly Range[]): (stretch: Range) => Range[] {
  let from = 0;
  return ({ start, end }) => {
    const found: Range[] = [];
    while ((ranges[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from += 1;
    for (let at = from; (ranges[at]?.start ?? end) < end; at += 1) {
      const range = ranges[at];
      if (range) found.push({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start });
    }
    return found.filter((range) => range.start < range.end);
  };
}
