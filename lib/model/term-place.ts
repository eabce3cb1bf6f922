import type { Term } from './term.ts';
import type { Range, Text } from './text.ts';
import { wordRanges } from './word.ts';

/** Where a term stands in a text: its id, and the range in the segment's plain text. */
export interface TermPlace extends Range {
  term: string;
}

/**
 * The first place of each term in a text, by segment. Forms are compared word by word, in small letters; where two
 * terms begin at the same word, the longer one counts. `taken` gives the ranges of a segment that a term may not
 * cross, since a link is never cut in two. A language without forms has no places.
 */
export function termPlaces(
  text: Text,
  terms: readonly Term[],
  taken: (ref: string) => readonly Range[],
): Map<string, TermPlace[]> {
  const forms = terms
    .flatMap((term) => formsIn(term, text.lang).map((words) => ({ term: term.id, words })))
    .sort((a, b) => b.words.length - a.words.length);
  const seen = new Set<string>();
  const places = new Map<string, TermPlace[]>();
  for (const { ref, plain } of text.blocks.flatMap(({ kind, segments }) => (kind === 'h' ? [] : segments))) {
    const words = wordRanges(plain, text.lang);
    const here: TermPlace[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const found = forms.find((form) => form.words.every((word, index) => words[at + index]?.word === word));
      const last = found && words[at + found.words.length - 1];
      if (!found || !last) continue;
      const place = { term: found.term, start: words[at]?.start ?? 0, end: last.end };
      at += found.words.length - 1;
      if (seen.has(found.term) || taken(ref).some((range) => crosses(place, range))) continue;
      seen.add(found.term);
      here.push(place);
    }
    if (here.length > 0) places.set(ref, here);
  }
  return places;
}

function formsIn({ match }: Term, lang: string): string[][] {
  const forms: readonly string[] = (match as Record<string, string[] | undefined>)[lang] ?? [];
  return forms.map((form) => wordRanges(form, lang).map(({ word }) => word));
}

function crosses(a: Range, b: Range): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}
