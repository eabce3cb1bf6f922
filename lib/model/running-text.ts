import type { Ref } from './ref.ts';
import { type Range, segmentsOf, type Text } from './text.ts';

/** A text read straight on, from the title to the last note, as its source was: one line after the other. */
export interface RunningText {
  plain: string;
  /** The outlet's own words, in order. */
  own: Range[];
  /** Where each segment begins, in order. */
  starts: { ref: Ref; start: number }[];
}

/** Joins the lines of a text. A line end stands between them, so that no two words grow together. */
export function runningText(text: Text): RunningText {
  const running: RunningText = { plain: '', own: [], starts: [] };
  for (const { ref, plain, own } of segmentsOf(text)) {
    const start = running.plain.length;
    running.starts.push({ ref, start });
    running.own.push(...own.map((range) => ({ start: start + range.start, end: start + range.end })));
    running.plain += `${plain}\n`;
  }
  return running;
}

/** The segment that the character at `offset` belongs to; `undefined` for a text without segments. */
export function refAt(running: RunningText, offset: number): Ref | undefined {
  return running.starts.findLast(({ start }) => start <= offset)?.ref;
}
