import { listWorks, readWork, saveWork } from '#desk/shelf.ts';
import { mergeWorks } from '#lib/model/merge-works.ts';
import { isSame } from '#lib/model/same.ts';
import type { Work } from '#lib/model/work.ts';

/** What a restored backup came to, in works and notes. */
export interface Restored {
  /** Works that were not here. */
  added: number;
  /** Works that are here, just so. */
  same: number;
  /** Works that got notes from the backup. */
  merged: number;
  /** Works that have another text here: the backup's stands beside them. */
  beside: number;
  notes: number;
}

/** Everything on this device as one file: W3C Web Annotation JSON-LD, which other programs can read too. */
export async function backUp(): Promise<string> {
  const { toWebAnnotation } = await import('#lib/export/web-annotation.ts');
  return toWebAnnotation(await allWorks());
}

export async function allWorks(): Promise<Work[]> {
  const works: Work[] = [];
  for (const { id } of await listWorks()) {
    const read = await readWork(id);
    if (read) works.push(read.work);
  }
  return works;
}

/**
 * Brings a backup in, or texts that were taken out as a .zip of folders. Nothing here is overwritten. Throws
 * `ImportProblem` for a file that is neither, and `ShelfProblem`.
 */
export async function restore(file: Uint8Array): Promise<Restored> {
  const result: Restored = { added: 0, same: 0, merged: 0, beside: 0, notes: 0 };
  for (const work of await worksIn(file)) {
    const here = await readWork(work.id);
    if (!here) {
      await saveWork(work, 0);
      result.added += 1;
      result.notes += work.notes.length;
      continue;
    }
    if (isSame(here.work, work)) {
      result.same += 1;
      continue;
    }
    const merged = mergeWorks(here.work, work, () => crypto.randomUUID());
    if (!merged) {
      await saveWork({ ...work, id: crypto.randomUUID() }, 0);
      result.beside += 1;
      result.notes += work.notes.length;
    } else if (merged.added + merged.doubled === 0) result.same += 1;
    else {
      await saveWork(merged.work, here.revision);
      result.merged += 1;
      result.notes += merged.added + merged.doubled;
    }
  }
  return result;
}

async function worksIn(file: Uint8Array): Promise<Work[]> {
  const { isZip } = await import('#lib/import/zip.ts');
  if (!isZip(file)) {
    const { fromWebAnnotation } = await import('#lib/export/web-annotation.ts');
    return fromWebAnnotation(new TextDecoder().decode(file)).works;
  }
  const { fromFolder } = await import('#lib/export/folder.ts');
  // A folder that somebody has written by hand names no work.
  return fromFolder(file).map((work) => (work.id ? work : { ...work, id: crypto.randomUUID() }));
}
