import type { Citation } from './citation.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** babel’s names of the languages we use, for `langid`. */
const langIds: Record<string, string> = { nb: 'norsk', nn: 'nynorsk', en: 'british', zh: 'chinese' };

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text as LaTeX sets it letter by letter, on one line. Letters of other languages stay as they are. */
export function latex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}^~]/g, (sign) => signs[sign] ?? '')
    .replace(/[$&#_%]/g, '\\$&');
}

/** A reference as a BibTeX entry, for classic BibTeX and for biber. */
export function bibtex({ key, author, title, container, lang, issued, section, note, reading }: Citation): string {
  const [year, month, day] = issued;
  const langId = langIds[lang.split('-')[0] ?? ''];
  const fields: [name: string, value: string | undefined][] = [
    // Whole in braces: nobody is to guess which part of a name is the family’s, or make capitals small.
    ['author', author && `{{${latex(author)}}}`],
    ['title', `{{${latex(title)}}}`],
    ['howpublished', `{${latex(container)}}`],
    ['year', year ? `{${year}}` : undefined],
    ['month', month ? months[month - 1] : undefined],
    ['day', day ? `{${day}}` : undefined],
    ['note', `{${latex([section, note].filter(Boolean).join('. '))}}`],
    ['url', `{${plainUrl(reading.address)}}`],
    ['urldate', reading.accessed && `{${reading.accessed.day}}`],
    ['langid', langId && `{${langId}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : []));
  return `@misc{${key},\n${lines.join('')}}`;
}

/** The field `url` is taken as it stands, so nothing is escaped; what would end it early goes as a percent sign and hex. */
function plainUrl(address: string): string {
  return address.replace(/[\s\\{}]/g, encodeURIComponent);
}
