import { filesIn, foldersIn, readSource } from './read.ts';

/** The files of a dossier, or of a folder in it, as they stand: path from the content folder → text. */
export function dossierFiles(root: string, ...folder: string[]): Map<string, string> {
  const own = filesIn(root, ...folder).map((name): [string, string] => {
    const path = [...folder, name];
    return [path.join('/'), readSource(root, ...path)?.source ?? ''];
  });
  const inner = foldersIn(root, ...folder).flatMap((name) => [...dossierFiles(root, ...folder, name)]);
  return new Map([...own, ...inner]);
}
