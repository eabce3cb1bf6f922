import type { Range, Text } from '#lib/model/text.ts';
import type { WorkText } from '#lib/model/work.ts';

/** A text as one string, and where each of its lines went. */
export interface StraightText {
  text: WorkText;
  /** By ref, where the line begins; also of a line that says nothing. */
  starts: Map<string, number>;
  /** By ref, the number of the sentence that the line is. A line that says nothing is none. */
  numbers: Map<string, number>;
}

/**
 * Lays the lines of a text end to end. A line is a sentence; within a block a blank stands between two, where the
 * language has blanks, and belongs to the first. A line feed stands between blocks.
 */
export function straightText({ lang, blocks }: Text): StraightText {
  const gap = isSetSolid(lang) ? '' : ' ';
  const text: WorkText = { lang, text: '', blocks: [], own: [], emphasis: [] };
  const starts = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const { kind, heading, segments } of blocks) {
    const last = segments.findLast(({ plain }) => plain !== '');
    if (last && text.blocks.length > 0) text.text += '\n';
    const sentences: Range[] = [];
    for (const segment of segments) {
      const start = text.text.length;
      starts.set(segment.ref, start);
      if (segment.plain === '') continue;
      numbers.set(segment.ref, numbers.size);
      text.text += segment.plain + (segment === last ? '' : gap);
      text.own.push(...segment.own.map((range) => moved(range, start)));
      text.emphasis.push(...segment.emphasis.map((range) => moved(range, start)));
      sentences.push({ start, end: text.text.length });
    }
    if (sentences.length > 0) text.blocks.push({ kind, heading, sentences });
  }
  return { text, starts, numbers };
}

/** A stretch of a line as a stretch of the text in which the line begins at `start`. */
export function moved(range: Range, start: number): Range {
  return { start: range.start + start, end: range.end + start };
}

/** Whether sentences of a language stand next to each other without a blank. */
function isSetSolid(lang: string): boolean {
  return /^(zh|yue|lzh|ja|th|lo|km|my|bo)\b/i.test(lang);
}
