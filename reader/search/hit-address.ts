import type { SearchDocument } from '#lib/search/search-document.ts';
import type { SearchNames } from '#lib/search/search-names.ts';

/**
 * Where a hit is read: a segment beside the language it was found in, a note open in its text, what is not in a text
 * on its page. `locale` is the language of the interface.
 */
export function hitAddress(document: SearchDocument, lang: string, locale: string, names: SearchNames): string {
  const { kind, edition: slug = '', at, id } = document;
  const edition = names.editions[slug];
  const addresses = edition?.addresses ?? {};
  const usual = addresses[locale] ?? addresses[edition?.lang ?? ''] ?? '';
  switch (kind) {
    case 'text':
      return `${addresses[lang] ?? usual}#${at}`;
    case 'note':
      return `${usual}?note=${id}#${at}`;
    case 'point':
      return `${names.pages.compare}#${id}`;
    case 'contrast':
      return `${names.pages.contrasts}/${id}`;
    case 'term':
      return `${names.pages.glossary}#${id}`;
  }
}
