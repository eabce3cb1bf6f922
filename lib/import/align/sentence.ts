/**
 * What a word is to the aligner. How often a word of each kind goes untranslated differs much, so each has a rate of
 * its own (rates.ts).
 */
export const kinds = ['number', 'name', 'known', 'word', 'mark', 'question', 'run'] as const;
export type Kind = (typeof kinds)[number];

/** A word as it was read: its key (a stem, a number's value, a sign, two characters) and what is known of it. */
export interface Word {
  key: string;
  kind: Kind;
  /** Rows of the lexicon that it stands in. */
  concepts: readonly number[];
  /** Latin letters to compare spelling or sound by; empty where the word has none. */
  sound: string;
}

/** A sentence as the aligner sees it. */
export interface Sentence {
  words: Word[];
  /** In Latin letters' worth: a Chinese character says about three times as much. */
  length: number;
  /** True when it begins a paragraph. */
  opens: boolean;
  /** True for «Les også: …»: a line that leads to another article, seldom translated. */
  refers: boolean;
}
