import type { Locale } from '#lib/model/locale.ts';
import { sentencesOf, type Work, type WorkText } from '#lib/model/work.ts';
import { charactersOf, fileBlocks, type Span } from './folder/file-lines.ts';

/** What the columns are called that are no language. */
export const csvColumns = ['text', 'note', 'layer', 'tags', 'says', 'against', 'contrasts', 'block', 'line'] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** The words of a table in the reader's language. */
export interface CsvWords {
  column: (column: CsvColumn) => string;
  layer: (layer: string) => string;
  tag: (layer: string, tag: string) => string;
}

const asTheyAre: CsvWords = { column: (column) => column, layer: (layer) => layer, tag: (_, tag) => tag };

/**
 * The notes of works as a table: a note is a row, with its words in each language in a column of their own and what it
 * says in one language of the interface (in another, where it has none in that).
 */
export function toNotesCsv(works: readonly Work[], locale: Locale, words: CsvWords = asTheyAre): string {
  const langs = langsOf(works);
  const { column } = words;
  const head = [column('text'), column('note'), column('layer'), column('tags')];
  const rows = works.flatMap((work) =>
    work.notes.map((note) => [
      nameOf(work),
      note.id,
      words.layer(note.layer),
      note.tags.map((tag) => words.tag(note.layer, tag)).join(', '),
      ...langs.map((lang) => (note.targets[lang] ?? note.lost[lang])?.exact ?? ''),
      note.body[locale] ?? Object.values(note.body)[0] ?? '',
      note.versus.join(' '),
      note.contrasts.join(' '),
    ]),
  );
  return csv([[...head, ...langs, column('says'), column('against'), column('contrasts')], ...rows]);
}

/**
 * The texts of works as a table: a row for each line that is the same in all of a work's texts, a column a language.
 * Lines are numbered as the reader numbers them: 3 and 1 is its 3.1; blocks that it has no number for have their kind
 * before it, as `h1`.
 */
export function toSegmentsCsv(works: readonly Work[], words: CsvWords = asTheyAre): string {
  const langs = langsOf(works);
  const rows = works.flatMap((work) => {
    const texts = [work.original, ...work.translations.map(({ text }) => text)].map((text) => {
      return { lang: text.lang, text: text.text, sentences: sentencesOf(text) };
    });
    const numbers = lineNumbers(work.original);
    return fileBlocks(work).flatMap(({ lines }) =>
      lines.map((line) => {
        const { block, number } = numbers(line[0]);
        const said = new Map(
          texts.map(({ lang, text, sentences }, index) => {
            const stretch = charactersOf(sentences, line[index]);
            return [lang, stretch ? text.slice(stretch.start, stretch.end).trim() : ''];
          }),
        );
        return [nameOf(work), block, String(number), ...langs.map((lang) => said.get(lang) ?? '')];
      }),
    );
  });
  return csv([[words.column('text'), words.column('block'), words.column('line'), ...langs], ...rows]);
}

/**
 * The numbers of lines, asked for one after the other. A line that reaches into further blocks is one in each of them,
 * and one without words of the original stands with the line before it.
 */
function lineNumbers({ blocks }: WorkText): (line: Span | undefined) => { block: string; number: number } {
  const kinds = new Map<string, number>();
  const blockAt: { name: string; lines: number }[] = [];
  for (const { kind, sentences } of blocks) {
    const count = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, count);
    const block = { name: kind === 'p' ? String(count) : `${kind}${count}`, lines: 0 };
    for (const _ of sentences) blockAt.push(block);
  }
  let here = blockAt[0];
  return (line) => {
    const over = new Set(line ? blockAt.slice(line.from, line.to) : []);
    const [first = here, ...further] = over;
    if (!first) return { block: '1', number: 1 };
    for (const block of [first, ...further]) block.lines += 1;
    here = further.at(-1) ?? first;
    return { block: first.name, number: first.lines };
  };
}

function nameOf({ outlet, title, id }: Work): string {
  return outlet || title || id;
}

function langsOf(works: readonly Work[]): string[] {
  return [
    ...new Set(works.flatMap(({ original, translations }) => [original, ...translations.map(({ text }) => text)])),
  ]
    .map(({ lang }) => lang)
    .filter((lang, index, all) => all.indexOf(lang) === index);
}

/** A table as RFC 4180 has it, with the mark that tells spreadsheets of Microsoft's that it is UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A cell. What a spreadsheet would take for a formula, and might run, gets an apostrophe before it (OWASP, CSV
 * Injection), which it shows as text.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
