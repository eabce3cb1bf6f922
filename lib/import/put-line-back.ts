import {
  type AsidePlace,
  type Group,
  type Translation,
  describe as targetAt,
  type Work,
  type WorkNote,
  type WorkText,
} from '#lib/model/work.ts';
import { insertPlaced, type PlacedEdit } from './review/place-edit.ts';
import { plainLine } from './work-text.ts';

/**
 * Puts a line that was set aside back where it stood. Notes stay on their words and sentences with their partners; the
 * sentences of the line have none yet. `null` where it is not known where the line stood, or nothing of it can be read.
 *
 * @param line Its number in `aside`, from 0.
 */
export function putLineBack(work: Work, line: number): Work | null {
  const place = work.asidePlaces?.[line];
  const words = plainLine(work.aside[line] ?? '').replace(/^\p{M}+/u, '');
  const side = place && (place.lang === work.original.lang ? 'source' : 'target');
  const text = textIn(work, place?.lang);
  if (!place || !side || !text || words === '') return null;
  const edit = insertPlaced(text, place, words);
  const translations = work.translations.map((translation): Translation => {
    if (side === 'source') return { ...translation, groups: withSentences(translation.groups, side, edit) };
    if (translation.text !== text) return translation;
    return { text: edit.text, groups: withSentences(translation.groups, side, edit) };
  });
  return {
    ...work,
    original: side === 'source' ? edit.text : work.original,
    translations,
    notes: work.notes.map((note) => movedNote(note, place.lang, edit)),
    aside: work.aside.toSpliced(line, 1),
    asidePlaces: work.aside
      .map((_, at) => movedPlace(work.asidePlaces?.[at] ?? null, at > line, place, edit))
      .toSpliced(line, 1),
  };
}

/** Whether {@link putLineBack} can put a line back. */
export function hasPlace(work: Work, line: number): boolean {
  return textIn(work, work.asidePlaces?.[line]?.lang) !== undefined && plainLine(work.aside[line] ?? '') !== '';
}

function textIn({ original, translations }: Work, lang: string | undefined): WorkText | undefined {
  return [original, ...translations.map(({ text }) => text)].find((text) => text.lang === lang);
}

function movedNote(note: WorkNote, lang: string, { text, move }: PlacedEdit): WorkNote {
  const target = note.targets[lang];
  return target ? { ...note, targets: { ...note.targets, [lang]: targetAt(text.text, move(target)) } } : note;
}

/** Where another line stood: of those that stood in one place, the ones that came later stay behind this one. */
function movedPlace(
  other: AsidePlace | null,
  later: boolean,
  place: AsidePlace,
  { grown }: PlacedEdit,
): AsidePlace | null {
  if (other?.lang !== place.lang) return other;
  return other.at > place.at || (other.at === place.at && later) ? { ...other, at: other.at + grown } : other;
}

/**
 * An alignment with new sentences on one side: a group of their own, open until somebody says that they stand alone;
 * within a group that reaches over their place, part of it.
 */
function withSentences(groups: readonly Group[], side: 'source' | 'target', { first, count }: PlacedEdit): Group[] {
  const added = Array.from({ length: count }, (_, index) => first + index);
  const numbered = groups.map((group) => ({
    ...group,
    [side]: group[side].map((number) => (number >= first ? number + count : number)),
  }));
  const over = numbered.findIndex((group) => group[side].some((n) => n < first) && group[side].some((n) => n >= first));
  if (over >= 0) {
    return numbered.map((group, at) =>
      at === over ? { ...group, [side]: [...group[side], ...added].sort((a, b) => a - b) } : group,
    );
  }
  const next = numbered.findIndex((group) => group[side].some((number) => number >= first + count));
  const alone: Group = { source: [], target: [], confidence: 0, [side]: added };
  return numbered.toSpliced(next < 0 ? numbered.length : next, 0, alone);
}
