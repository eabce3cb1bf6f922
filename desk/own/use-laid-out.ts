import { useMemo } from 'react';
import { notePlaces, type PlacedNote } from '#lib/model/lay-out/note-places.ts';
import { type LaidTexts, layTexts, translationIn } from '#lib/model/lay-out.ts';
import type { NotePart } from '#lib/model/row.ts';
import type { Work } from '#lib/model/work.ts';

export interface Placed {
  parts: NotePart[];
  notes: PlacedNote[];
}

/** A work laid out. The texts are laid anew only when they change, the notes with every note that is written. */
export function useLaidOut(work: Work, lang: string | undefined): { laid: LaidTexts; placed: Placed } {
  const { original, notes } = work;
  const translation = translationIn(work, lang);
  const laid = useMemo(() => layTexts(original, translation), [original, translation]);
  const placed = useMemo(() => notePlaces(notes, laid.segments, original.lang), [notes, laid, original.lang]);
  return { laid, placed };
}
