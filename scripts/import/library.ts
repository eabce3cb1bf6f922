import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What became of a folder: written anew, the same as before, or in the place of another, which lies at `before`. */
export type Shelved = { kind: 'new' } | { kind: 'same' } | { kind: 'replaced'; before?: string };

/** Files of a folder, by path with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/**
 * Writes a folder of the library whole or not at all: beside its place first, then into it by its name. What stood
 * there is moved to `.before/`, unless it is to go (`force`) or says the same.
 *
 * @param library The library's folder.
 * @param place The folder in it: `dossier/edition`.
 */
export function shelve(library: string, place: string, files: Files, force: boolean): Shelved {
  const folder = join(library, place);
  if (sameFiles(readFolder(folder), files)) return { kind: 'same' };
  const fresh = join(library, `.new-${randomUUID()}`);
  try {
    for (const [path, text] of files) {
      const file = join(fresh, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    mkdirSync(dirname(folder), { recursive: true });
    if (!existsSync(folder)) {
      renameSync(fresh, folder);
      return { kind: 'new' };
    }
    const before = freePlace(join(library, '.before', place));
    mkdirSync(dirname(before), { recursive: true });
    renameSync(folder, before);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      renameSync(before, folder);
      throw error;
    }
    if (!force) return { kind: 'replaced', before };
    rmSync(before, { recursive: true });
    return { kind: 'replaced' };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The files of a folder of the library; none where it is missing. What begins with a dot is not ours. */
export function readFolder(folder: string, inner = ''): Map<string, string> {
  const found = new Map<string, string>();
  if (!existsSync(folder)) return found;
  for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
    const path = inner ? `${inner}/${entry.name}` : entry.name;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) for (const [name, text] of readFolder(folder, path)) found.set(name, text);
    else if (entry.isFile()) found.set(path, readFileSync(join(folder, path), 'utf8'));
  }
  return found;
}

function sameFiles(one: Files, other: Files): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

function freePlace(wanted: string): string {
  for (let number = 1; ; number++) if (!existsSync(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
