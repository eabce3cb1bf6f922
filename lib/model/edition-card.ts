/** An edition of ours by which a text that somebody brings can be known as its article. */
export interface EditionCard {
  dossier: string;
  edition: string;
  outlet: string;
  /** `2025-04` or `2025-04-08`. */
  published: string;
  /** Where the article is read. */
  address: string;
  lang: string;
  /** The hashes of all runs of eight words of the article. */
  fingerprint: readonly string[];
}

/** The file with all cards, among those that a site serves under `/own/editions/`. */
export const editionsFile = 'known.json';

/** The file with an edition as a work. */
export function editionFile(dossier: string, edition: string): string {
  return `${dossier}.${edition}.json`;
}
