import type { Work } from '#lib/model/work.ts';
import { element, xmlText } from '../xml.ts';
import type { Taxonomy } from './taxonomy.ts';

/** What the document is and where its text is from. */
export function teiHeader(work: Work, taxonomy: Taxonomy): string {
  const { title, outlet, published, address, rights } = work;
  const langs = [work.original, ...work.translations.map(({ text }) => text)].map(({ lang }) => lang);
  const source = [
    element('title', {}, xmlText(title || work.id)),
    outlet ? element('publisher', {}, xmlText(outlet)) : '',
    published ? element('date', { when: isDay(published) ? published : undefined }, xmlText(published)) : '',
    address ? element('ref', { target: isPointer(address) ? address : undefined }, xmlText(address)) : '',
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

/** A year, month or day that there is, as xsd:date, xsd:gYearMonth and xsd:gYear write them. */
function isDay(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text) || text.startsWith('0000')) return false;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isPointer(address: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(address);
}
