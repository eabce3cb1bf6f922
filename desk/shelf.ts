import { wordsOf } from '#lib/model/word.ts';
import type { Work, WorkText } from '#lib/model/work.ts';
import { tellChange } from './shelf/changes.ts';
import { database, type KeptWork, writing } from './shelf/database.ts';
import { markEditions } from './shelf/own-editions.ts';

/** A work with the revision it was read at, which saving asks for. */
export interface ReadWork {
  work: Work;
  revision: number;
}

/** Saved under a new revision; or not, since another tab has saved in between (`revision` 0: taken away there). */
export type Saved = { kind: 'saved'; revision: number } | { kind: 'conflict'; now: ReadWork | null };

/** All works on this device, the one changed last first. All functions reject with a `ShelfProblem`. */
export async function listWorks(): Promise<KeptWork[]> {
  const db = await database();
  const kept = await writing(() => db.getAll('kept'));
  markEditions(kept);
  return kept.sort((a, b) => (a.changed < b.changed ? 1 : -1));
}

export async function readWork(id: string): Promise<ReadWork | null> {
  const db = await database();
  const read = db.transaction(['kept', 'works']);
  const [kept, work] = await Promise.all([read.objectStore('kept').get(id), read.objectStore('works').get(id)]);
  return kept && work ? { work, revision: kept.revision } : null;
}

/**
 * Keeps a work, if what is kept of it still has the given revision: 0 for a work that is new here. Two tabs never
 * overwrite each other: the later one gets what the other has saved.
 */
export async function saveWork(work: Work, revision: number): Promise<Saved> {
  const db = await database();
  const saved = await writing(async (): Promise<Saved> => {
    const write = db.transaction(['kept', 'works'], 'readwrite');
    const now = await write.objectStore('kept').get(work.id);
    if ((now?.revision ?? 0) !== revision) {
      const theirs = now && (await write.objectStore('works').get(work.id));
      await write.done;
      return { kind: 'conflict', now: now && theirs ? { work: theirs, revision: now.revision } : null };
    }
    const next = revision + 1;
    try {
      await Promise.all([write.objectStore('works').put(work), write.objectStore('kept').put(keptOf(work, next))]);
    } catch (error) {
      // Both or neither: a work that cannot be written must not be listed as if it were.
      abort(write);
      await write.done.catch(() => {});
      throw error;
    }
    await write.done;
    return { kind: 'saved', revision: next };
  });
  if (saved.kind === 'saved') {
    tellChange({ id: work.id, revision: saved.revision });
    markEditions(await db.getAll('kept'));
  }
  return saved;
}

/** Takes a work away and returns it, so that it can be put back; `null` where it is gone already. */
export async function deleteWork(id: string): Promise<Work | null> {
  const db = await database();
  const gone = await writing(async () => {
    const write = db.transaction(['kept', 'works'], 'readwrite');
    const work = await write.objectStore('works').get(id);
    await Promise.all([write.objectStore('kept').delete(id), write.objectStore('works').delete(id), write.done]);
    return work ?? null;
  });
  tellChange({ id });
  markEditions(await db.getAll('kept'));
  return gone;
}

function abort(write: { abort: () => void }): void {
  try {
    write.abort();
  } catch {
    // It has failed as a whole already.
  }
}

function keptOf(work: Work, revision: number): KeptWork {
  const { id, title, outlet, published, dossier, edition, original, translations, notes } = work;
  return {
    id,
    title,
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(dossier && { dossier }),
    ...(edition && { edition }),
    langs: [original, ...translations.map(({ text }) => text)].map(({ lang }) => lang),
    words: countWords(original),
    notes: notes.length,
    changed: new Date().toISOString(),
    revision,
  };
}

/** A note that is written does not change the text, so a long one is counted once. */
const counts = new WeakMap<WorkText, number>();

function countWords(text: WorkText): number {
  const count = counts.get(text) ?? wordsOf(text.text, text.lang).length;
  counts.set(text, count);
  return count;
}
