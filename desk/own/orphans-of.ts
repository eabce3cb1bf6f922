import type { Work, WorkNote } from '#lib/model/work.ts';

/** The notes that have no words in any of the texts. */
export function orphansOf({ notes }: Work): WorkNote[] {
  return notes.filter(({ targets }) => Object.keys(targets).length === 0);
}
