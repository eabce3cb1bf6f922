import { fromFolderFiles } from '#lib/export/folder-files.ts';
import { ImportProblem } from '#lib/import/problem.ts';
import type { Work } from '#lib/model/work.ts';
import { cache } from './cache.ts';
import { filesIn, foldersIn, readSource } from './read.ts';

/** A text of the reader's own library: a folder in the format of `articles/`, with what that has no room for. */
export interface LibraryText {
  dossier: string;
  slug: string;
  work: Work;
}

/**
 * The texts of a library, by dossier and name; none where there is no library. Kept in memory.
 * @throws Error naming the folder that cannot be read.
 */
export const loadLibrary = cache('library', (root: string): LibraryText[] =>
  foldersIn(root).flatMap((dossier) =>
    foldersIn(root, dossier).map((slug) => ({ dossier, slug, work: readWork(root, dossier, slug) })),
  ),
);

function readWork(root: string, dossier: string, slug: string): Work {
  const files = new Map<string, string>();
  for (const folder of ['', ...foldersIn(root, dossier, slug)]) {
    for (const name of filesIn(root, dossier, slug, folder)) {
      const source = readSource(root, dossier, slug, folder, name);
      if (source) files.set(folder ? `${folder}/${name}` : name, source.source);
    }
  }
  try {
    return fromFolderFiles(files);
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    const place = `${root}/${dossier}/${slug}`;
    throw new Error(
      `${place}/${error.details.path ?? ''} cannot be read. Mend it, bring the text in again (npm run import), or remove ${place}.`,
    );
  }
}
