import type { CleanLine } from '#lib/import/clean/clean-line.ts';
import type { Side, Struck } from '#lib/import/review.ts';
import { setAside } from '#lib/import/set-aside.ts';
import type { EditionCard } from '#lib/model/edition-card.ts';
import type { ReadText } from '../engine/task.ts';

/** A text in hand: what was read of it, and what a person has said since. */
export interface Taken extends ReadText {
  /** The edition of ours that it was recognised as. */
  edition: Pick<EditionCard, 'dossier' | 'edition' | 'outlet' | 'published'> | null;
  /** The lines as the machine judged them, by which one sees what a person struck or brought back. */
  judged: readonly boolean[];
}

/** A text as it was read. */
export function taken(read: ReadText, edition: Taken['edition'] = null): Taken {
  const named = edition && {
    dossier: edition.dossier,
    edition: edition.edition,
    outlet: edition.outlet,
    published: edition.published,
  };
  return { ...read, edition: named, judged: read.lines.map(({ kept }) => kept) };
}

/** Strikes a line or brings it back. */
export function flipped(text: Taken, line: number): Taken {
  return { ...text, lines: text.lines.map((old, at) => (at === line ? { ...old, kept: !old.kept } : old)) };
}

/** How many lines are article, and how many are set aside. */
export function countLines({ lines }: Pick<Taken, 'lines'>): { kept: number; aside: number } {
  const kept = lines.filter((line) => line.kept).length;
  return { kept, aside: lines.length - kept };
}

/** The lines that were set aside, as a review takes them on. */
export function struckOf(text: Pick<Taken, 'lines' | 'lang'> | null, side: Side): Struck[] {
  const { aside, asidePlaces } = setAside(text?.lines ?? [], text?.lang ?? '');
  return aside.flatMap((words, line) => {
    const { lang: _, ...place } = asidePlaces[line] ?? { lang: '', at: 0 };
    return { words, side, ...place };
  });
}

/** What a text is called where nothing says so: the beginning of its first line. */
export function firstWords(lines: readonly CleanLine[]): string {
  const first = lines.find(({ kept }) => kept)?.text ?? '';
  return first.length > 80 ? `${first.slice(0, 79).trimEnd()}…` : first;
}
