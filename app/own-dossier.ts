import type { Article, Dossier, Edition, Localized } from '#lib/model/edition.ts';
import type { Work } from '#lib/model/work.ts';

const said = (words: string): Localized => ({ nb: words, nn: words, en: words });

/** What is known of an article that a reader has brought in; the page does not show the rest. */
export function ownArticle({ original, outlet, title, published, address }: Work): Article {
  return {
    outlet: outlet ?? title,
    about: said(title),
    lang: original.lang,
    title: 'outlet',
    published: published ?? '',
    publishedKnown: said(''),
    author: said(''),
    genre: 'news-report',
    chain: [],
    address: address ?? '',
  };
}

/** A dossier of the reader’s own, with nothing but its texts. */
export function ownDossier(slug: string, editions: Edition[]): Dossier {
  return {
    slug,
    title: said(slug),
    summary: said(''),
    events: [],
    editions,
    points: [],
    contrasts: [],
    glossary: [],
    ladders: [],
    lessons: [],
  };
}
