import type { BlockKind, BlockRef, Ref } from './ref.ts';

/** A stretch of a segment's plain text: UTF-16 code units, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** One line of a text, usually one sentence; the unit of alignment. */
export interface Segment {
  ref: Ref;
  /** The line without tags and escapes. */
  plain: string;
  /** The outlet's own words, in order, never overlapping. */
  own: Range[];
  /** Emphasised words, in order. */
  emphasis: Range[];
}

/** A run of segments: a paragraph, a heading, the title, a caption, the author line, the publisher's note. */
export interface Block {
  ref: BlockRef;
  kind: BlockKind;
  /** True for a heading inside the article, which is numbered with the paragraphs. */
  heading: boolean;
  segments: Segment[];
}

/** An edition in one language. `lang` is a BCP 47 tag. */
export interface Text {
  lang: string;
  blocks: Block[];
}

/** All segments of a text, in order. */
export function segmentsOf(text: Text): Segment[] {
  return text.blocks.flatMap((block) => block.segments);
}

/** The segment at a ref, if the text has one. */
export function segmentAt(text: Text, ref: string): Segment | undefined {
  for (const block of text.blocks) {
    for (const segment of block.segments) if (segment.ref === ref) return segment;
  }
  return undefined;
}

/** The title as plain text; empty where a text has none. */
export function titleOf(text: Text): string {
  return text.blocks.find((block) => block.kind === 'h')?.segments[0]?.plain ?? '';
}

/** Whether a stretch of a segment is the outlet's own words and nothing of ours. */
export function isOwn(text: Text | undefined, ref: string, range: Range): boolean {
  const own = (text && segmentAt(text, ref)?.own) ?? [];
  return own.some((words) => words.start <= range.start && range.end <= words.end);
}
