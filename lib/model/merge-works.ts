import { isSame } from './same.ts';
import type { Work, WorkNote } from './work.ts';

/** What came of bringing one version of a work together with another. */
export interface Merged {
  work: Work;
  /** Notes that only the other version had. */
  added: number;
  /** Notes that differed: both are there now, the other's under a name of its own. */
  doubled: number;
}

/**
 * Brings the notes and layers of another version of a work into this one; `null` where their texts differ, so that the
 * words of one are not those of the other. Nothing of this version is changed. `newId` names notes that are there in
 * two versions.
 */
export function mergeWorks(mine: Work, other: Work, newId: () => string): Merged | null {
  if (!isSame(mine.original, other.original) || !isSame(mine.translations, other.translations)) return null;
  const byId = new Map(mine.notes.map((note) => [note.id, note]));
  const added: WorkNote[] = [];
  const doubled: WorkNote[] = [];
  for (const note of other.notes) {
    const here = byId.get(note.id);
    if (!here) added.push(note);
    else if (!isSame(here, note) && !mine.notes.some((one) => isSame({ ...one, id: note.id }, note))) {
      doubled.push({ ...note, id: newId() });
    }
  }
  const layers = [...mine.layers, ...other.layers.filter(({ id }) => mine.layers.every((layer) => layer.id !== id))];
  const work = { ...mine, notes: [...mine.notes, ...added, ...doubled], layers };
  return { work, added: added.length, doubled: doubled.length };
}
