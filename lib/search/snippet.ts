import { cut, type Piece } from '#lib/model/cut.ts';
import type { Range } from '#lib/model/text.ts';
import { termsIn } from './term.ts';
import { plainOf, quotesIn, type Wording } from './wording.ts';

/** A stretch round the hits, in pieces: text, quotations, and marks on what was found. */
export interface Snippet {
  pieces: Piece<string>[];
  /** The language of each quotation, in order; `undefined` where it is that of the words round it. */
  quoteLangs: (string | undefined)[];
  /** Whether something was left out before and after. */
  before: boolean;
  after: boolean;
}

/** Characters: about three lines on a phone. */
const usual = 220;
/** Characters before the first hit. */
const lead = 60;

/**
 * The part of a wording that shows its hits. What is short is shown whole; a quotation is never cut, and words are not.
 * Offsets in the pieces are gone: their joined text is the stretch itself.
 */
export function snippet(wording: Wording, lang: string, terms: ReadonlySet<string>): Snippet {
  const plain = plainOf(wording);
  const hits = hitRanges(plain, lang, terms);
  const quotes = quotesIn(wording);
  const { start, end } = stretchOf(plain, hits[0]?.start ?? 0, quotes);
  const inside = <Kind extends Range>(ranges: readonly Kind[]) =>
    ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ ...range, start: range.start - start, end: range.end - start }));
  const own = inside(quotes);
  const marks = inside(hits).map((range) => ({ ...range, id: 'hit' }));
  return {
    pieces: cut({ ref: 'p1.1', plain: plain.slice(start, end), own, emphasis: [] }, marks),
    quoteLangs: own.map((quote) => quote.lang),
    before: start > 0,
    after: end < plain.length,
  };
}

/** Where a text has the terms; what overlaps or touches in an unspaced script is one stretch. */
export function hitRanges(plain: string, lang: string, terms: ReadonlySet<string>): Range[] {
  const ranges = termsIn(plain, lang)
    .filter(({ term }) => terms.has(term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Range[] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function stretchOf(plain: string, firstHit: number, quotes: readonly Range[]): Range {
  if (plain.length <= usual * 1.25) return { start: 0, end: plain.length };
  let start = firstHit <= lead * 2 ? 0 : plain.lastIndexOf(' ', firstHit - lead) + 1;
  const space = plain.indexOf(' ', start + usual);
  let end = space < 0 ? plain.length : space;
  for (const quote of quotes) {
    if (quote.start < start && start < quote.end) start = quote.start;
    if (quote.start < end && end < quote.end) end = quote.end;
  }
  return { start, end };
}
