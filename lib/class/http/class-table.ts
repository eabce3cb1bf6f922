import { csv } from '#lib/export/csv.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { ContributionKind, Status } from '../contribution.ts';
import type { ClassExport } from '../export.ts';
import type { SeenContribution } from '../seen.ts';
import type { ReadingSheet } from '../wire.ts';

/** A row of the table, by its columns in their order. */
interface Row {
  kind: string;
  who: string;
  text: string;
  place: string;
  lang: string;
  words: string;
  layer: string;
  tag: string;
  said: string;
  state: string;
  blind: string;
  when: string;
  thread: string;
  id: string;
}
export type TableColumn = keyof Row;
export type TableWord = ContributionKind | Status | 'teacher' | 'yes' | 'no';

/** The words of a table in the reader's language. */
export interface TableWords {
  column: (column: TableColumn) => string;
  kind: (word: TableWord) => string;
  layer: (layer: string) => string;
  tag: (layer: string, tag: string) => string;
}

const empty: Row = {
  ...{ kind: '', who: '', text: '', place: '', lang: '', words: '', layer: '', tag: '', said: '', state: '' },
  ...{ blind: '', when: '', thread: '', id: '' },
};
const columns = Object.keys(empty) as TableColumn[];

/** What somebody takes home as a table: a row for each thing that was written, the oldest first. */
export function classTable(
  { seats, contributions, room }: ClassExport,
  reading: ReadingSheet,
  locale: Locale,
  words: TableWords,
): string {
  const names = new Map(
    seats.map(({ id, role, alias }) => [id, role === 'teacher' ? words.kind('teacher') : (alias ?? '')]),
  );
  const textName = (number: number) => {
    const outlet = reading.texts.find((text) => text.number === number)?.edition?.outlet;
    return outlet ? `${number} ${outlet}` : String(number);
  };
  const rows = contributions.map((one): Row => {
    const { id, seat, body, status, blind, at } = one;
    return {
      ...empty,
      ...partsOf(one, { reading, locale, words, textName, lang: room.settings.lang }),
      ...{ kind: words.kind(body.kind), who: names.get(seat ?? '') ?? '', state: words.kind(status), id },
      ...{ blind: words.kind(blind ? 'yes' : 'no'), when: at.toISOString() },
    };
  });
  return csv([columns.map(words.column), ...rows.map((row) => columns.map((column) => row[column]))]);
}

interface Told {
  reading: ReadingSheet;
  locale: Locale;
  words: TableWords;
  textName: (number: number) => string;
  lang: string;
}

function partsOf({ body }: SeenContribution, told: Told): Partial<Row> {
  const { reading, locale, words, textName, lang } = told;
  switch (body.kind) {
    case 'mark': {
      const { target, layer, tag, why } = body;
      const where = { text: textName(target.text), place: target.at, lang: target.lang, words: target.exact };
      return { ...where, layer: words.layer(layer), tag: tag ? words.tag(layer, tag) : '', said: why };
    }
    case 'poll': {
      const poll = reading.polls.find(({ id }) => id === body.poll);
      return { place: body.poll, said: poll?.answers[body.answer]?.[locale] ?? String(body.answer + 1) };
    }
    case 'translation':
      return { text: textName(body.place.text), place: body.place.at, lang, said: body.words };
    case 'entry': {
      const { subject, thread } = body;
      const about =
        subject.kind === 'passage' ? { text: textName(subject.text), place: subject.at } : { place: subject.id };
      return { ...about, thread: thread ?? '', said: body.words };
    }
    case 'note':
      return { said: body.words };
  }
}
