import { element, xmlText } from '../xml.ts';

/** What is known of a book as a whole. */
export interface Book {
  /** Unique, an IRI: `urn:uuid:…`, an address. */
  id: string;
  title: string;
  /** The language of the reader, then those of the texts. */
  langs: readonly string[];
  /** `2026-03-04T05:06:07Z`. */
  modified: string;
  publisher?: string;
  rights?: string;
  accessibility: string;
  /** The names of its chapters' files, in order. */
  chapters: readonly string[];
}

export const containerXml = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** The package document of EPUB 3.3, with the metadata of EPUB Accessibility 1.1. */
export function packageXml(book: Book): string {
  const access: [string, string][] = [
    ['schema:accessMode', 'textual'],
    ['schema:accessModeSufficient', 'textual'],
    ['schema:accessibilityFeature', 'tableOfContents'],
    ['schema:accessibilityFeature', 'structuralNavigation'],
    ['schema:accessibilityFeature', 'displayTransformability'],
    ['schema:accessibilityHazard', 'none'],
    ['schema:accessibilitySummary', book.accessibility],
  ];
  const metadata = [
    element('dc:identifier', { id: 'id' }, xmlText(book.id)),
    element('dc:title', {}, xmlText(book.title)),
    ...[...new Set(book.langs)].map((lang) => element('dc:language', {}, xmlText(lang))),
    book.publisher ? element('dc:publisher', {}, xmlText(book.publisher)) : '',
    book.rights ? element('dc:rights', {}, xmlText(book.rights)) : '',
    element('meta', { property: 'dcterms:modified' }, xmlText(book.modified)),
    ...access.map(([property, value]) => element('meta', { property }, xmlText(value))),
  ];
  const xhtml = 'application/xhtml+xml';
  const manifest = [
    element('item', { id: 'nav', href: 'nav.xhtml', 'media-type': xhtml, properties: 'nav' }),
    element('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ...book.chapters.map((href, index) => element('item', { id: `c${index + 1}`, href, 'media-type': xhtml })),
  ];
  const spine = book.chapters.map((_, index) => element('itemref', { idref: `c${index + 1}` }));
  const root = element(
    'package',
    { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': book.langs[0] },
    [
      element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata.filter(Boolean).join('\n')),
      element('manifest', {}, manifest.join('\n')),
      element('spine', {}, spine.join('')),
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
