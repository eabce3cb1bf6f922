import type { KnownEdition as Fingerprinted } from '#lib/import/recognise.ts';
import { recognise } from '#lib/import/recognise.ts';
import type { Work } from '#lib/model/work.ts';
import type { ReadText } from '../engine/task.ts';

/** An edition of ours by which a text can be known, and which can be had whole. */
export interface KnownEdition {
  dossier: string;
  edition: string;
  outlet: string;
  address: string;
  lang: string;
  fingerprint: readonly string[];
}

let known: Promise<KnownEdition[]> | null = null;

/** The editions of this site; fetched once, when somebody brings a text. None where they cannot be had. */
export function knownEditions(): Promise<KnownEdition[]> {
  known ??= fetchJson<KnownEdition[]>('/editions.json').catch(() => {
    known = null;
    return [];
  });
  return known;
}

/** The edition whose article a text is. */
export async function recognisedAs({ lines, lang }: Pick<ReadText, 'lines' | 'lang'>): Promise<KnownEdition | null> {
  const editions = await knownEditions();
  const sets: Fingerprinted[] = editions.map((one) => ({ ...one, fingerprint: new Set(one.fingerprint) }));
  const text = lines.map((line) => line.text).join('\n');
  const found = recognise(text, lang, sets);
  return editions.find(({ dossier, edition }) => dossier === found?.dossier && edition === found.edition) ?? null;
}

/** A study edition as a work. */
export function studyEdition({ dossier, edition }: Pick<KnownEdition, 'dossier' | 'edition'>): Promise<Work> {
  return fetchJson<Work>(`/editions/${dossier}.${edition}.json`);
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as T;
}
