import type { LineRole } from './clean-line.ts';
import { asks } from './phrase/ask.ts';
import { pictures } from './phrase/picture.ts';
import { readOn } from './phrase/read-on.ts';
import { rights } from './phrase/rights.ts';
import { writers } from './phrase/writer.ts';
import { weight } from './prose.ts';

// The order counts: the first that fits says what a line is.
const patterns = [...readOn, ...asks, ...writers, ...pictures, ...rights];

/** Longer lines, in characters, are not asked. */
const longest = 700;

/** What a line says it is by its own words, in the languages of many outlets; null where it may be part of the article. */
export function phraseRole(text: string): LineRole | null {
  if (text.length > longest) return null;
  const length = weight(text);
  return patterns.find(({ most, form }) => length <= most && form.test(text))?.role ?? null;
}
