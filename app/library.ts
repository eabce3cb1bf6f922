import { type LibraryText, loadLibrary } from '#lib/content/library.ts';

/** The texts that lie in the library on this machine. */
export function libraryTexts(): LibraryText[] {
  return loadLibrary('library');
}

/** The text of the library that belongs to an edition, or one of the reader’s own. */
export function libraryText(dossier: string, slug: string): LibraryText | undefined {
  return libraryTexts().find((text) => text.dossier === dossier && text.slug === slug);
}
