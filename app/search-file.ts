import { createHash } from 'node:crypto';
import type { Dossier } from '#lib/model/edition.ts';
import { searchDocuments } from '#lib/search/search-document.ts';

/** What a dossier's search is made from, as a file. */
export interface SearchFile {
  /** Holds a hash of the contents, so that a browser may keep it for good. */
  name: string;
  json: string;
}

const made = new WeakMap<Dossier, SearchFile>();

export function searchFile(dossier: Dossier): SearchFile {
  const known = made.get(dossier);
  if (known) return known;
  const json = JSON.stringify(searchDocuments(dossier));
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 12);
  const file = { name: `${dossier.slug}.${hash}.json`, json };
  made.set(dossier, file);
  return file;
}

/** Where it is served. */
export function searchFileAddress(dossier: Dossier): string {
  return `/search/${searchFile(dossier).name}`;
}
