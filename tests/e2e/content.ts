import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { EventKind } from '#lib/model/event.ts';
import { type LayerId, layerIds, layersAtFirst } from '#lib/model/layer.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';

/** What the files say of a note, read apart from the program that is tested. */
export interface FiledNote {
  id: string;
  at: string;
  layer: LayerId;
  quote: Record<string, string>;
  versus: string[];
  change?: string;
}

/** What the files say of an edition. */
export interface FiledEdition {
  dossier: string;
  slug: string;
  outlet: string;
  lang: string;
  address: string;
  translations: string[];
  /** How much of the text was read, where not the whole. */
  part?: Record<Locale, string>;
  chain: { edition?: string }[];
  notes: FiledNote[];
}

const read = (...path: string[]) => parse(readFileSync(join('articles', ...path), 'utf8'));

export const dossierSlug = 'japan-mongolia';
export const dossier: { title: Record<Locale, string>; editions: string[] } = read(dossierSlug, 'dossier.yaml');
export const editions: FiledEdition[] = dossier.editions.map(readEdition);

function readEdition(slug: string): FiledEdition {
  const { outlet, lang, address, part, chain } = read(dossierSlug, slug, 'article.yaml');
  const langs = readdirSync(join('articles', dossierSlug, slug)).flatMap(
    (name) => /^text\.(.+)\.mdx$/.exec(name)?.[1] ?? [],
  );
  return {
    dossier: dossierSlug,
    slug,
    outlet,
    lang,
    address,
    part,
    chain,
    translations: langs.filter((one) => one !== lang),
    notes: layerIds.flatMap((layer) => {
      const path = [dossierSlug, slug, 'layers', `${layer}.yaml`];
      if (!existsSync(join('articles', ...path))) return [];
      return (read(...path) ?? []).map((note: FiledNote) => ({ ...note, versus: note.versus ?? [], layer }));
    }),
  };
}

/** The language of the second column, for a reader who has not chosen one. */
export function secondLang({ lang, translations }: FiledEdition, locale: Locale): string {
  return translationFor(locale, lang, translations) ?? lang;
}

/** The edition with the most notes, for what may go wrong where there is much. */
export const richest = editions.reduce((a, b) => (b.notes.length >= a.notes.length ? b : a));

/**
 * The edition that the reader's functions are tried on: the one with the fewest notes that has some in every layer.
 * All that is to be tried is there, and a page of half the size is half the work for a browser.
 */
export const handiest = editions
  .filter(({ notes }) => layerIds.every((id) => notes.some(({ layer }) => layer === id)))
  .reduce((a, b) => (b.notes.length <= a.notes.length ? b : a));

/**
 * Notes of a layer that have a segment to themselves, so that a click on their words can mean nothing else. The first
 * in the text comes first: a phone lays out the rest of a text while one has begun to read.
 */
export function lonelyNotes(edition: FiledEdition, layers: readonly LayerId[] = layersAtFirst): FiledNote[] {
  const block = ({ at }: FiledNote) => Number(/^p(\d+)/.exec(at)?.[1] ?? 0);
  return edition.notes
    .filter(
      (note) =>
        layers.includes(note.layer) &&
        edition.notes.filter(({ at }) => at === note.at).length === 1 &&
        /^p/.test(note.at),
    )
    .sort((a, b) => block(a) - block(b));
}

/** The first of a list that must not be empty. */
export function firstOf<Item>(items: readonly Item[], what: string): Item {
  const [first] = items;
  if (!first) throw new Error(`The content has no ${what}, so this cannot be tried.`);
  return first;
}

/** What the files say of a claim. */
export interface FiledPoint {
  id: string;
  group: string;
  claim: Record<Locale, string>;
  editions: Record<string, { state: string; at?: string }>;
}

/** What the files say of a contrast. */
export interface FiledContrast {
  id: string;
  title: Record<Locale, string>;
  question: Record<Locale, string>;
  layer: LayerId;
  relation: string;
  positions: { edition: string; at: string; quote: Record<string, string> }[];
}

export function readComparison(): { points: FiledPoint[]; contrasts: FiledContrast[] } {
  return { points: read(dossierSlug, 'points.yaml'), contrasts: read(dossierSlug, 'contrasts.yaml') };
}

/** What the files say of an event. */
export interface FiledEvent {
  id: string;
  kind: EventKind;
  main?: boolean;
  label: Record<Locale, string>;
  text: Record<Locale, string>;
  told: { edition: string; at: string; quote: Record<string, string> }[];
}

export const events: FiledEvent[] = read(dossierSlug, 'timeline.yaml');
/** The lessons by their addresses; `filed-lesson.ts` tells what is in them. */
export const lessonSlugs = readdirSync(join('articles', dossierSlug, 'lessons')).flatMap(
  (name) => /^(.+)\.nb\.mdx$/.exec(name)?.[1] ?? [],
);

/** One page of every kind but the reader, without its language. */
export const sitePaths = [
  '',
  `/${dossierSlug}`,
  `/${dossierSlug}/compare`,
  `/${dossierSlug}/contrasts`,
  `/${dossierSlug}/contrasts/${readComparison().contrasts[0]?.id}`,
  `/${dossierSlug}/contrasts/${readComparison().contrasts[0]?.id}/handout`,
  `/${dossierSlug}/glossary`,
  `/${dossierSlug}/timeline`,
  `/${dossierSlug}/search`,
  `/${dossierSlug}/take-away`,
  `/${dossierSlug}/lessons`,
  ...['', '/projector', '/handout', '/key'].map((page) => `/${dossierSlug}/lessons/${lessonSlugs[0]}${page}`),
  '/method',
  '/privacy',
];
