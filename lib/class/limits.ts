/** The longest texts, in characters as people count them (see {@link lengthOf}), and the most of each thing. */
export const longest = {
  /** Why somebody marked some words. */
  why: 500,
  /** One's own translation of a line. */
  translation: 1000,
  /** An entry in a thread. */
  entry: 1000,
  /** One's own notes. */
  note: 4000,
  alias: 24,
  /** What a lesson is called. */
  title: 60,
} as const;

/** How many a class and a seat may have. A lesson of 45 minutes stays far below; a program gone wild does not. */
export const most = {
  seats: 120,
  contributionsOfSeat: 300,
  passages: 60,
  polls: 12,
  lines: 12,
  contrasts: 20,
} as const;

/** Days until a class is deleted. */
export const daysKept = { least: 7, most: 180, usual: 30 } as const;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * How many characters a person sees: an emoji of several code points is one. A text cannot grow without end behind a
 * single letter either: from sixteen UTF-16 units a character on, the units count.
 */
export function lengthOf(text: string): number {
  let count = 0;
  for (const { segment } of graphemes.segment(text)) count += Math.ceil(segment.length / 16);
  return count;
}
