import { isSame } from '#lib/model/same.ts';
import type { Work } from '#lib/model/work.ts';
import { type ReadWork, saveWork } from '../shelf.ts';

/** Saved; or not, because there was nothing to do, or the text is another now; or it is gone. */
export type SavedAgain = { kind: 'saved'; read: ReadWork } | { kind: 'changed'; now: ReadWork } | { kind: 'gone' };

/**
 * Changes the texts of a work that is kept. Where another tab has only written notes in between, the change is done
 * again on that; where it has changed the texts, nothing is done.
 *
 * @throws ShelfProblem
 */
export async function saveAgain(read: ReadWork, change: (work: Work) => Work | null): Promise<SavedAgain> {
  let now = read;
  for (;;) {
    const next = hasTextsOf(now.work, read.work) ? change(now.work) : null;
    if (!next) return { kind: 'changed', now };
    const saved = await saveWork(next, now.revision);
    if (saved.kind === 'saved') return { kind: 'saved', read: { work: next, revision: saved.revision } };
    if (!saved.now) return { kind: 'gone' };
    now = saved.now;
  }
}

function hasTextsOf(one: Work, other: Work): boolean {
  return isSame([one.original, one.translations, one.aside], [other.original, other.translations, other.aside]);
}
