import type { Genre } from './edition.ts';
import type { Locale } from './locale.ts';

/** What a reference needs to know of an edition. */
export interface CitedEdition {
  slug: string;
  outlet: string;
  /** The title of the study edition, in the language of the original. */
  title: string;
  /** Whether the title is ours because the outlet’s is not known. */
  titleIsOurs: boolean;
  lang: string;
  genre: Genre;
  /** The genre in the language of the interface. */
  genreName: string;
  /** The author as the article prints the name; none where it prints none. */
  byline?: string;
  /** `2025-04` or `2025-04-08`. */
  published: string;
  /** The last day, where the day is only known as a span. */
  publishedEnd?: string;
  /** The same in words of the interface’s language. */
  date: string;
  /** The article at the publisher’s. */
  address: string;
}

/** What can be cited. A `place` is as it stands inside a sentence: «avsnitt 12, setning 2». */
export type Cited =
  | { kind: 'edition'; edition: CitedEdition }
  | { kind: 'passage'; edition: CitedEdition; at: string; place: string }
  | { kind: 'note'; edition: CitedEdition; id: string; layer: string; place: string }
  | { kind: 'contrast'; id: string; title: string; outlets: readonly string[] }
  | { kind: 'point'; id: string; title: string };

/** Where and when it was read. */
export interface Reading {
  locale: Locale;
  dossier: { slug: string; title: string };
  /** Absolute, without the reader’s own choices. */
  address: string;
  /** The day as `2026-05-03` and in words; left out where nobody is reading yet. */
  accessed?: { day: string; date: string };
}

/** Puts a sentence of `messages/`, `cite.<name>`, into words. */
export type Say = (name: CitationWord, values?: Record<string, string>) => string;
export const citationWords = [
  'retold',
  'titleIsOurs',
  'original',
  'noteTitle',
  'contrast',
  'point',
  'at',
  'atRead',
] as const;
export type CitationWord = (typeof citationWords)[number];

/** What the browser fetches when somebody cites: what is known of the editions, and the words, as `messages/` has them. */
export interface CitationFile {
  dossier: Reading['dossier'];
  editions: CitedEdition[];
  words: Record<CitationWord, string>;
}
