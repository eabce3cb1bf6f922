import type { Locale } from './locale.ts';

/** What a text can be taken away as, in the order in which it is offered. */
export const downloadFormats = ['epub', 'notes', 'segments', 'jsonld', 'tmx', 'tei', 'folder'] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

/** Files that speak to their reader, and so are made in each language of the interface. */
export const inReadersWords: readonly DownloadFormat[] = ['epub', 'notes', 'segments'];

const endings: Record<DownloadFormat, string> = {
  epub: 'epub',
  notes: 'notes.csv',
  segments: 'segments.csv',
  jsonld: 'jsonld',
  tmx: 'tmx',
  tei: 'tei.xml',
  folder: 'zip',
};

/** What the file of an edition is called, or of a whole dossier: `japan-mongolia-diplomat.nb.epub`. */
export function downloadName(
  dossier: string,
  edition: string | undefined,
  format: DownloadFormat,
  locale: Locale,
): string {
  const language = inReadersWords.includes(format) ? `.${locale}` : '';
  return `${dossier}${edition ? `-${edition}` : ''}${language}.${endings[format]}`;
}

/** Where it is fetched. */
export function downloadAddress(dossier: string, name: string): string {
  return `/download/${dossier}/${name}`;
}

export const downloadTypes: Record<DownloadFormat, string> = {
  epub: 'application/epub+zip',
  notes: 'text/csv; charset=utf-8',
  segments: 'text/csv; charset=utf-8',
  jsonld: 'application/ld+json',
  tmx: 'application/x-tmx+xml',
  tei: 'application/tei+xml',
  folder: 'application/zip',
};
