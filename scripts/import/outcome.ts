import { fromFolderFiles, toFolderFiles } from '#lib/export/folder-files.ts';
import type { Work } from '#lib/model/work.ts';
import { readFolder, shelve } from './library.ts';
import type { PutEdition } from './put-edition.ts';
import { editionReport, ownReport, shelvedReport } from './report.ts';

/** Where things are, and who is told. */
export interface Surroundings {
  /** The folder of our content. */
  content: string;
  /** The folder of the reader’s own library. */
  library: string;
  say: (line: string) => void;
}

/** What one page or pair came to: the address of its page under the locale, or that it failed. */
export type Outcome = { kind: 'put'; path: string } | { kind: 'failed' };

export function failed({ say }: Surroundings, name: string, why: string): Outcome {
  say(`${name}\n  Not brought in: ${why}.`);
  return { kind: 'failed' };
}

/** Writes an edition’s full text to the library, and says what was done. */
export function finishEdition(around: Surroundings, name: string, put: PutEdition, force: boolean): Outcome {
  return finish(around, name, put.work, `${put.edition.dossier}/${put.edition.edition}`, editionReport(put), force);
}

/** Writes a text of one’s own. It keeps the name it was given when it was first brought in, so that nothing changes. */
export function finishOwn(around: Surroundings, name: string, work: Work, force: boolean): Outcome {
  const place = `${work.dossier}/${work.edition}`;
  const id = idAt(`${around.library}/${place}`);
  return finish(around, name, id ? { ...work, id } : work, place, ownReport(work), force);
}

function finish(
  { library, say }: Surroundings,
  name: string,
  work: Work,
  place: string,
  report: readonly string[],
  force: boolean,
): Outcome {
  const shelved = shelve(library, place, toFolderFiles(work), force);
  say([name, ...report, shelvedReport(`${library}/${place}`, shelved)].join('\n  '));
  return { kind: 'put', path: `${place}/full` };
}

function idAt(folder: string): string | undefined {
  try {
    return fromFolderFiles(readFolder(folder)).id;
  } catch {
    // Whatever stands there is no work that could be gone on with; it is moved away like any other.
    return undefined;
  }
}
