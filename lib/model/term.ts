import type { Localized } from './edition.ts';
import type { Locale } from './locale.ts';
import type { Ref } from './ref.ts';

/** Where an edition uses a term, in its own words and language. */
export interface Use {
  edition: string;
  at: Ref;
  words: string;
}

/** A word of the matter: what it is called, what it means, who uses which form. */
export interface Term {
  id: string;
  term: Localized;
  /** What it is called in other languages, by language: `zh`, `ja`. */
  forms: Record<string, string>;
  /** The forms to find in running text, in small letters, by language. */
  match: Record<Locale, string[]>;
  about: Localized;
  uses: Use[];
}

/** What one edition calls a thing; `null` where we found no name for it there. */
export interface Rung {
  edition: string;
  use: { at: Ref; words: string; gloss: Localized } | null;
}

/** One thing, and what each account calls it, by date of publication and never ranked. */
export interface Ladder {
  id: string;
  thing: Localized;
  rungs: Rung[];
  note: Localized;
}
