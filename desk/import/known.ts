import { recognise } from '#lib/import/recognise.ts';
import { type EditionCard, editionFile, editionsFile } from '#lib/model/edition-card.ts';
import type { Work } from '#lib/model/work.ts';
import type { ReadText } from '../engine/task.ts';

let known: Promise<EditionCard[]> | null = null;

/** The editions of this site; fetched once, when somebody brings a text. None where they cannot be had. */
export function knownEditions(): Promise<EditionCard[]> {
  known ??= fetchJson<EditionCard[]>(`/own/editions/${editionsFile}`).catch(() => {
    known = null;
    return [];
  });
  return known;
}

/** The edition whose article a text is. */
export async function recognisedAs({ lines }: Pick<ReadText, 'lines'>): Promise<EditionCard | null> {
  const editions = await knownEditions();
  const sets = editions.map((one) => ({ ...one, fingerprint: new Set(one.fingerprint) }));
  const text = lines.map((line) => line.text).join('\n');
  // Not by language: a page in one may have an article in another, and runs of eight words are proof enough.
  const found = recognise(text, 'und', sets);
  return editions.find(({ dossier, edition }) => dossier === found?.dossier && edition === found.edition) ?? null;
}

/** A study edition as a work. */
export function studyEdition({ dossier, edition }: Pick<EditionCard, 'dossier' | 'edition'>): Promise<Work> {
  return fetchJson<Work>(`/own/editions/${editionFile(dossier, edition)}`);
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as T;
}
