import { strToU8, zipSync } from 'fflate';
import { ImportProblem } from '#lib/import/problem.ts';
import { unzip } from '#lib/import/zip.ts';
import type { Work } from '#lib/model/work.ts';
import { fromFolderFiles, toFolderFiles } from './folder-files.ts';

/** The same work gives the same bytes: no time stands in the archive. The format knows none before 1980. */
export const zipTime = new Date(1980, 0, 1);

/**
 * Works as a .zip of folders in the format of `articles/`: `<dossier>/<edition>/…`, see {@link toFolderFiles}. Two works
 * that would have the same folder are told apart by a number.
 */
export function toFolder(works: readonly Work[]): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  const taken = new Set<string>();
  for (const work of works) {
    const wanted = `${slug(work.dossier ?? 'texts')}/${slug(work.edition ?? work.title)}`;
    let folder = wanted;
    for (let number = 2; taken.has(folder); number++) folder = `${wanted}-${number}`;
    taken.add(folder);
    for (const [path, text] of toFolderFiles(work)) entries[`${folder}/${path}`] = strToU8(text);
  }
  return zipSync(entries, { mtime: zipTime, level: 9 });
}

/**
 * Reads every folder of an edition in a .zip, wherever it lies in it; other files are not looked at.
 *
 * Throws ImportProblem: what {@link unzip} throws, `bad-folder` (details `path`; no path where there is no edition in
 * it) and `too-many-notes`.
 */
export function fromFolder(bytes: Uint8Array): Work[] {
  const files = unzip(bytes, { wanted: (path) => /\.(yaml|mdx)$/.test(path) });
  const folders = new Map<string, Map<string, string>>();
  for (const [path, content] of files) {
    const [, folder = '', file = ''] = /^(.*?\/?)((?:layers\/)?[^/]+)$/.exec(path) ?? [];
    const inFolder = folders.get(folder) ?? new Map<string, string>();
    folders.set(folder, inFolder.set(file, textOf(content, path)));
  }
  const works = [...folders]
    .filter(([, inFolder]) => [...inFolder.keys()].some((file) => /^text\.[A-Za-z0-9-]+\.mdx$/.test(file)))
    .map(([folder, inFolder]) => named(fromFolderFiles(inFolder), folder));
  if (works.length === 0) throw new ImportProblem('bad-folder');
  return works;
}

/** A folder of `articles/` says by its place what it is; one of a work says so itself. */
function named(work: Work, folder: string): Work {
  if (work.id) return work;
  const [edition = '', dossier = ''] = folder.split('/').filter(Boolean).reverse();
  if (!edition) throw new ImportProblem('bad-folder', { path: 'work.yaml' });
  return dossier ? { ...work, id: `${dossier}/${edition}`, dossier, edition } : { ...work, id: edition };
}

function textOf(content: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new ImportProblem('bad-folder', { path });
  }
}

/** A name of a folder: small letters a–z, digits and single hyphens, as an address has. */
export function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return plain || 'text';
}
