import type { Dossier, Edition, Localized } from '#lib/model/edition.ts';
import type { LayerId } from '#lib/model/layer.ts';
import { locales } from '#lib/model/locale.ts';
import type { Ref } from '#lib/model/ref.ts';
import { segmentsOf } from '#lib/model/text.ts';
import { type Wording, wordingOfProse, wordingOfSegment } from './wording.ts';

/** What is searched, in the order in which it is shown. */
export const searchKinds = ['text', 'note', 'point', 'contrast', 'term'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found, in all the languages it is there in: what is a hit in one of them is this. */
export interface SearchDocument {
  kind: SearchKind;
  /** The edition that a segment or a note belongs to. */
  edition?: string;
  /** The place of a segment or a note. */
  at?: Ref;
  /** The id of whatever is not a segment. */
  id?: string;
  /** The layer of a note. */
  layer?: LayerId;
  /** By language: what it is called. Segments and notes are called by their place. */
  title?: Record<string, string>;
  /** By language: what it says. */
  text: Record<string, Wording>;
}

/** Everything in a dossier that is searched: segments in reading order, notes, claims, contrasts, terms. */
export function searchDocuments(dossier: Dossier): SearchDocument[] {
  return [
    ...dossier.editions.flatMap(segmentDocuments),
    ...dossier.editions.flatMap(noteDocuments),
    ...dossier.points.map(
      ({ id, claim, record }): SearchDocument => ({
        kind: 'point',
        id,
        title: claim,
        text: record ? localized((locale) => [record.text[locale]]) : {},
      }),
    ),
    ...dossier.contrasts.map(
      ({ id, title, why, question }): SearchDocument => ({
        kind: 'contrast',
        id,
        title,
        text: localized((locale) => [`${why[locale]} ${question[locale]}`]),
      }),
    ),
    ...dossier.glossary.map(
      ({ id, term, forms, about }): SearchDocument => ({
        kind: 'term',
        id,
        title: { ...term, ...forms },
        text: localized((locale) => [about[locale]]),
      }),
    ),
  ];
}

function segmentDocuments({ slug, texts }: Edition): SearchDocument[] {
  const byRef = new Map<Ref, Record<string, Wording>>();
  for (const text of texts) {
    for (const segment of segmentsOf(text)) {
      byRef.set(segment.ref, { ...byRef.get(segment.ref), [text.lang]: wordingOfSegment(segment) });
    }
  }
  return [...byRef].map(([at, text]) => ({ kind: 'text', edition: slug, at, text }));
}

function noteDocuments({ slug, annotations }: Edition): SearchDocument[] {
  return annotations.map(({ id, at, layer, body }) => ({
    kind: 'note',
    edition: slug,
    at,
    id,
    layer,
    text: localized((locale) => wordingOfProse(body[locale])),
  }));
}

function localized(wording: (locale: keyof Localized) => Wording): Record<string, Wording> {
  return Object.fromEntries(locales.map((locale) => [locale, wording(locale)]));
}
