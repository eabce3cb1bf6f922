import type { AsidePlace, Work } from '#lib/model/work.ts';
import type { CleanLine } from './clean/clean-line.ts';
import { kindOf, plainLine } from './work-text.ts';

/** What was set aside of the texts of a work, and where each line stood. */
export type SetAside = Required<Pick<Work, 'aside' | 'asidePlaces'>>;

/** The lines that were not kept, in order, with their places in the text that {@link workText} makes of the others. */
export function setAside(lines: readonly CleanLine[], lang: string): SetAside {
  const made: SetAside = { aside: [], asidePlaces: [] };
  const places: AsidePlace[] = [];
  let at = 0;
  for (const { text, role, kept } of lines) {
    const plain = kept ? plainLine(text) : '';
    if (plain !== '') at += plain.length + 1;
    if (kept) continue;
    made.aside.push(text);
    places.push({ lang, at, block: kindOf(role) });
  }
  // After the last block there is no line feed.
  made.asidePlaces = places.map((place) => ({ ...place, at: Math.min(place.at, Math.max(0, at - 1)) }));
  return made;
}

/** What was set aside of several texts, one after the other. */
export function together(all: readonly SetAside[]): SetAside {
  return {
    aside: all.flatMap(({ aside }) => aside),
    asidePlaces: all.flatMap(({ asidePlaces }) => asidePlaces),
  };
}
