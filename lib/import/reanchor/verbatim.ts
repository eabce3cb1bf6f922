import type { Range } from '#lib/model/text.ts';
import type { Annotation } from './annotation.ts';

/** Whether a quote stands where it stood, with the same words before and after it. */
export function isWhereItWas(text: string, { start, exact, prefix, suffix }: Annotation): boolean {
  return exact !== '' && start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

/** The place of words that stand once in a text. */
export function onlyPlace(text: string, exact: string): Range | null {
  const start = exact === '' ? -1 : text.indexOf(exact);
  if (start < 0 || text.indexOf(exact, start + 1) >= 0) return null;
  return { start, end: start + exact.length };
}

/** What folding passes over at the ends of a quote: at most this many code units. */
const margin = 8;

/** The same words a little before or after the start of a range, nearest first: with their marks, hidden signs, hyphens. */
export function verbatimNear(text: string, exact: string, { start }: Range): Range | null {
  for (let away = 0; away <= margin; away += 1) {
    for (const at of [start - away, start + away]) {
      if (at >= 0 && text.startsWith(exact, at)) return { start: at, end: at + exact.length };
    }
  }
  return null;
}
