import { type EditionCard, editionFile, editionsFile } from '#lib/model/edition-card.ts';
import type { Work } from '#lib/model/work.ts';

let known: Promise<EditionCard[]> | null = null;

/** The editions of this site; fetched once, when somebody brings a text. None where they cannot be had. */
export function knownEditions(): Promise<EditionCard[]> {
  known ??= fetchJson<EditionCard[]>(`/own/editions/${editionsFile}`).catch(() => {
    known = null;
    return [];
  });
  return known;
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
