import type { Citation } from './citation.ts';

/** A date of the Citation Style Language: year, month and day as far as they are known. */
interface CslDate {
  'date-parts': number[][];
}

/** An item of the Citation Style Language, as Zotero and others read it (csl-data.json 1.0.2); only the fields we use. */
export interface CslItem {
  id: string;
  type: Citation['type'];
  author?: { literal: string }[];
  title: string;
  'container-title': string;
  issued?: CslDate;
  accessed?: CslDate;
  language: string;
  genre?: string;
  section?: string;
  note: string;
  /** Where the reader has it from. */
  source: 'Tvisyn';
  URL: string;
}

/** A reference as a CSL-JSON item. */
export function cslItem(citation: Citation): CslItem {
  const { key, type, author, title, container, lang, genre, issued, section, note, reading } = citation;
  const { address, accessed } = reading;
  return {
    id: key,
    type,
    ...(author ? { author: [{ literal: author }] } : {}),
    title,
    'container-title': container,
    ...(issued.length > 0 ? { issued: { 'date-parts': [[...issued]] } } : {}),
    ...(accessed ? { accessed: { 'date-parts': [accessed.day.split('-').map(Number)] } } : {}),
    language: lang,
    ...(genre ? { genre } : {}),
    ...(section ? { section } : {}),
    note,
    source: 'Tvisyn',
    URL: address,
  };
}

/** The file that reference managers import: a list of one item. */
export function cslJson(citation: Citation): string {
  return JSON.stringify([cslItem(citation)], null, 2);
}
