import type { Locale } from '#lib/model/locale.ts';
import { inQuotationMarks } from '#lib/model/quotation-marks.ts';
import type { Work, WorkNote } from '#lib/model/work.ts';
import { element, xmlText } from '../xml.ts';
import { markIn } from './mark.ts';
import { inLang, referenceId } from './page.ts';
import type { EpubWords } from './words.ts';

/** The notes of a chapter, which a reading system shows where they are called; orphans under a heading of their own. */
export function notesSection({ notes, original, translations }: Work, locale: Locale, words: EpubWords): string {
  const texts = [original, ...translations.map(({ text }) => text)];
  const langs = texts.map(({ lang }) => lang);
  const all = notes.map((note, index) => {
    const marked = texts.find((text) => markIn(text, note.targets[text.lang]))?.lang;
    const isFound = langs.some((lang) => note.targets[lang]);
    return { isFound, aside: aside(note, index + 1, langs, marked, locale, words) };
  });
  const part = (title: string, isFound: boolean) => {
    const asides = all.filter((one) => one.isFound === isFound).map((one) => one.aside);
    return asides.length > 0 ? element('section', {}, [element('h2', {}, xmlText(title)), ...asides].join('\n')) : '';
  };
  return part(words.notes, true) + part(words.orphans, false);
}

function aside(
  note: WorkNote,
  number: number,
  langs: readonly string[],
  marked: string | undefined,
  locale: Locale,
  words: EpubWords,
): string {
  const quotes = langs.flatMap((one) => {
    const exact = (note.targets[one] ?? note.lost[one])?.exact;
    return exact ? [element('span', inLang(one), xmlText(inQuotationMarks(exact, one)))] : [];
  });
  const said = (Object.entries(note.body) as [Locale, string][]).sort(
    ([a], [b]) => Number(b === locale) - Number(a === locale),
  )[0];
  const kind = [words.layer(note.layer), ...note.tags.map((tag) => words.tag(note.layer, tag))].join(' · ');
  const back =
    marked === undefined
      ? ''
      : element(
          'p',
          {},
          element('a', { href: `#${referenceId(number, marked)}`, role: 'doc-backlink' }, xmlText(words.back)),
        );
  const content = [
    element('p', {}, `${number}. ${xmlText(kind)}${quotes.length > 0 ? `: ${quotes.join(' / ')}` : ''}`),
    ...(said?.[1] ?? '')
      .split(/\n+/)
      .filter(Boolean)
      .map((line) => element('p', inLang(said?.[0] ?? locale), xmlText(line))),
    back,
  ];
  return element(
    'aside',
    { id: `note${number}`, 'epub:type': 'footnote', role: 'doc-footnote' },
    content.filter(Boolean).join(''),
  );
}
