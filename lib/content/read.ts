import 'server-only';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file as it was read: its path from the root of the project, with forward slashes, and its text. */
export interface SourceFile {
  file: string;
  source: string;
}

/** Reads one file; `null` where there is none. A byte-order mark is left out, line ends become `\n`. */
export function readSource(root: string, ...path: string[]): SourceFile | null {
  const full = join(root, ...path);
  if (!existsSync(full)) return null;
  const source = readFileSync(full, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  return { file: relative(process.cwd(), full).split(sep).join('/'), source };
}

/** The names of the folders in a folder, sorted; none where it is missing. */
export function foldersIn(root: string, ...path: string[]): string[] {
  return entries(root, path, 'folder');
}

/** The names of the files in a folder, sorted; none where it is missing. */
export function filesIn(root: string, ...path: string[]): string[] {
  return entries(root, path, 'file');
}

function entries(root: string, path: string[], kind: 'file' | 'folder'): string[] {
  const full = join(root, ...path);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => (kind === 'folder' ? entry.isDirectory() : entry.isFile()) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}
