import type { Annotation, AnnotationId } from './annotation.ts';
import type { Contrast } from './contrast.ts';
import type { Event } from './event.ts';
import type { Lesson } from './lesson.ts';
import type { Locale } from './locale.ts';
import type { Point } from './point.ts';
import type { Ladder, Term } from './term.ts';
import type { Text } from './text.ts';

export const genres = ['news-report', 'agency-report', 'commentary', 'analysis'] as const;
export type Genre = (typeof genres)[number];

/** The same words in every language of the interface. */
export type Localized = Record<Locale, string>;

/** One step on a text's way to us: a language, what the text was, and whether we have seen it. */
export interface Link {
  lang: string;
  seen: boolean;
  text: Localized;
  /** The edition of the dossier that this text is, where it is one. */
  edition?: string | undefined;
}

/** What is known about an outlet's article. */
export interface Article {
  outlet: string;
  about: Localized;
  /** Language of the original text. */
  lang: string;
  /** How much of the text we have read, where that is not the whole. Nothing is said of the rest. */
  part?: Localized;
  /** Whether the title retells the outlet's, or is ours because the outlet's is not known. */
  title: 'outlet' | 'ours';
  /** `2025-04` or `2025-04-08`: the publisher's date. */
  published: string;
  /** The last day, where the day is only known as a span. */
  publishedEnd?: string;
  publishedKnown: Localized;
  author: Localized;
  genre: Genre;
  /** Oldest first; the article itself last. */
  chain: Link[];
  /** The article at the publisher's. */
  address: string;
}

/** One outlet's article inside a dossier: the text as we retell it, its translations, and the notes on it. */
export interface Edition {
  slug: string;
  article: Article;
  /** Original first, then the translations by language. */
  texts: Text[];
  annotations: Annotation[];
}

/** One event told by several outlets. */
export interface Dossier {
  slug: string;
  title: Localized;
  /** What happened, in a few sentences. */
  summary: Localized;
  /** Two notes, `edition/id`, whose words stand for the whole: what a reader sees first. */
  cover?: [AnnotationId, AnnotationId] | undefined;
  /** By date. */
  events: Event[];
  /** By date of publication. */
  editions: Edition[];
  /** The claim spine. */
  points: Point[];
  /** The strongest first. */
  contrasts: Contrast[];
  glossary: Term[];
  ladders: Ladder[];
  /** The shortest first. */
  lessons: Lesson[];
}

/** The text in a language, if the edition has one. */
export function textIn(edition: Edition, lang: string): Text | undefined {
  return edition.texts.find((text) => text.lang === lang);
}

export function translationsOf(edition: Edition): string[] {
  return edition.texts.map((text) => text.lang).filter((lang) => lang !== edition.article.lang);
}

/** The editions that an edition was made from, as its chain names them. */
export function madeFrom(dossier: Dossier, { article }: Edition): Edition[] {
  return dossier.editions.filter(({ slug }) => article.chain.some((link) => link.edition === slug));
}

/** The editions that were made from an edition. */
export function madeInto(dossier: Dossier, edition: Edition): Edition[] {
  return dossier.editions.filter((other) => madeFrom(dossier, other).includes(edition));
}

/** A note by its full name, with its edition. */
export function noteIn(dossier: Dossier, id: AnnotationId): { edition: Edition; annotation: Annotation } | undefined {
  const [slug, name] = id.split('/');
  const edition = dossier.editions.find((candidate) => candidate.slug === slug);
  const annotation = edition?.annotations.find((candidate) => candidate.id === name);
  return edition && annotation ? { edition, annotation } : undefined;
}
