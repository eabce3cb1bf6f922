import type { Cited, CitedEdition, Reading, Say } from './cited.ts';
import type { Genre } from './edition.ts';
import type { Locale } from './locale.ts';

/** Kinds of item as the Citation Style Language names them. */
export type ItemType = 'article-newspaper' | 'article-magazine' | 'webpage';

/** A reference before it takes a form. What is not known is not there. */
export interface Citation {
  /** Letters, digits, hyphens and full stops, a letter first: good as a BibTeX key. */
  key: string;
  type: ItemType;
  author?: string;
  title: string;
  /** Where it stands: the outlet, or Tvisyn. */
  container: string;
  /** Language of the title. */
  lang: string;
  genre?: string;
  /** Year, month and day of publication, as far as they are known; may be empty. */
  issued: readonly number[];
  /** The place in the text. */
  section?: string;
  /** What the reader must know: that it is retold, and where the article is. */
  note: string;
  reading: Reading;
}

const typeOf: Record<Genre, ItemType> = {
  'news-report': 'article-newspaper',
  'agency-report': 'article-newspaper',
  commentary: 'article-newspaper',
  analysis: 'article-magazine',
};

/** The reference to a thing, before it takes a form. */
export function citationOf(cited: Cited, reading: Reading, say: Say): Citation {
  const { locale, dossier } = reading;
  const key = (...parts: string[]) => keyOf(dossier.slug, ...parts);
  const ours = { type: 'webpage', container: 'Tvisyn', lang: locale, issued: [], reading } as const;
  switch (cited.kind) {
    case 'contrast': {
      const outlets = listed(cited.outlets, locale);
      return {
        ...ours,
        key: key(cited.id),
        title: cited.title,
        note: say('contrast', { outlets, dossier: dossier.title }),
      };
    }
    case 'point':
      return { ...ours, key: key(cited.id), title: cited.title, note: say('point', { dossier: dossier.title }) };
    case 'note': {
      const { edition, id, layer, place } = cited;
      const title = say('noteTitle', { layer, title: edition.title });
      return { ...ours, key: key(edition.slug, id), title, section: place, note: retold(edition, say) };
    }
    default: {
      const { edition } = cited;
      return {
        key: key(edition.slug, ...(cited.kind === 'passage' ? [cited.at] : [])),
        type: typeOf[edition.genre],
        ...(edition.byline ? { author: edition.byline } : {}),
        title: edition.title,
        container: edition.outlet,
        lang: edition.lang,
        genre: edition.genreName,
        issued: knownDate(edition.published, edition.publishedEnd),
        ...(cited.kind === 'passage' ? { section: cited.place } : {}),
        note: retold(edition, say),
        reading,
      };
    }
  }
}

/** The parts of a date that are certain: of a span, those that first and last day share. */
export function knownDate(from: string, to = from): number[] {
  const last = to.split('-');
  const parts = from.split('-');
  const apart = parts.findIndex((part, index) => part !== last[index]);
  return parts.slice(0, apart < 0 ? parts.length : apart).map(Number);
}

function retold({ outlet, genreName, date, titleIsOurs, address }: CitedEdition, say: Say): string {
  const sentences = [
    say('retold', { outlet, genre: genreName, date }),
    ...(titleIsOurs ? [say('titleIsOurs')] : []),
    say('original', { address }),
  ];
  return sentences.join(' ');
}

function keyOf(...parts: string[]): string {
  return ['tvisyn', ...parts].join('-').replace(/[^A-Za-z0-9.-]/g, '-');
}

function listed(names: readonly string[], locale: Locale): string {
  // Nynorsk joins a list as bokmål does, and not every browser knows nynorsk.
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'nb', { type: 'conjunction' }).format(new Set(names));
}
