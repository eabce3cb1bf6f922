import type { Work } from '#lib/model/work.ts';
import { element, xmlText } from '../xml.ts';
import type { Taxonomy } from './taxonomy.ts';

/** What the document is and where its text is from. */
export function teiHeader(work: Work, taxonomy: Taxonomy): string {
  const { title, outlet, published, address, rights } = work;
  const langs = [work.original, ...work.translations.map(({ text }) => text)].map(({ lang }) => lang);
  const isDate = /^\d{4}(-\d\d(-\d\d)?)?$/.test(published ?? '');
  const source = [
    element('title', {}, xmlText(title || work.id)),
    outlet ? element('publisher', {}, xmlText(outlet)) : '',
    published ? element('date', { when: isDate ? published : undefined }, xmlText(published)) : '',
    address ? element('ref', {}, xmlText(address)) : '',
  ];
  const file = [
    element('titleStmt', {}, element('title', {}, xmlText(title || work.id))),
    element(
      'publicationStmt',
      {},
      [
        element('distributor', {}, 'Tvisyn'),
        element('idno', {}, xmlText(work.id)),
        rights ? element('availability', {}, element('p', {}, xmlText(rights))) : '',
      ].join(''),
    ),
    element('sourceDesc', {}, element('bibl', {}, source.join(''))),
  ];
  const languages = langs.map((lang) => element('language', { ident: lang }, xmlText(lang)));
  const encoding = taxonomy.xml ? element('encodingDesc', {}, element('classDecl', {}, taxonomy.xml)) : '';
  return element(
    'teiHeader',
    {},
    [
      element('fileDesc', {}, file.join('\n')),
      encoding,
      element('profileDesc', {}, element('langUsage', {}, languages.join(''))),
    ].join('\n'),
  );
}
