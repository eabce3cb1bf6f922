import { isSame } from './same.ts';
import type { Work, WorkLayer, WorkNote } from './work.ts';

/** Something done to the notes or the layers of a work, so that it can be undone, and done again to a newer version. */
export interface WorkChange {
  /** A note before and after; `null` before it was written, and after it was taken away. */
  notes: { before: WorkNote | null; after: WorkNote | null }[];
  layers?: { before: WorkLayer[]; after: WorkLayer[] };
}

/**
 * Does a change to a work; `null` where what it changes is no longer as it was, because somebody else has changed it
 * too. Notes and layers that the change does not speak of stay as they are.
 */
export function applyChange(work: Work, change: WorkChange): Work | null {
  if (change.layers && !isSame(work.layers, change.layers.before)) return null;
  const notes = new Map(work.notes.map((note) => [note.id, note]));
  for (const { before, after } of change.notes) {
    const id = (before ?? after)?.id ?? '';
    if (!isSame(notes.get(id) ?? null, before)) return null;
    if (after) notes.set(id, after);
    else notes.delete(id);
  }
  return { ...work, notes: [...notes.values()], layers: change.layers?.after ?? work.layers };
}

/** The change that undoes a change. */
export function inverse({ notes, layers }: WorkChange): WorkChange {
  return {
    notes: notes.map(({ before, after }) => ({ before: after, after: before })),
    ...(layers && { layers: { before: layers.after, after: layers.before } }),
  };
}
