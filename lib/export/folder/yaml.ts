import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { ImportProblem } from '#lib/import/problem.ts';

/** The files of an edition's folder: path in it → text. */
export type FolderFiles = ReadonlyMap<string, string>;

/**
 * Reads a YAML file of a folder against a schema; `null` where there is none, or nothing in it. Throws ImportProblem
 * `bad-folder` (details `path`).
 */
export function readYaml<Schema extends z.ZodType>(
  files: FolderFiles,
  path: string,
  schema: Schema,
): z.infer<Schema> | null {
  const source = files.get(path);
  if (source === undefined) return null;
  const raw = parsed(source, path);
  if (raw === null) return null;
  const read = schema.safeParse(raw);
  if (!read.success) throw new ImportProblem('bad-folder', { path });
  return read.data;
}

function parsed(source: string, path: string): unknown {
  try {
    // Aliases multiply what they stand for; a folder of ours has none.
    return parse(source, { maxAliasCount: 0 });
  } catch {
    throw new ImportProblem('bad-folder', { path });
  }
}

/** Writes a value as YAML, without aliases, and without blocks of text, which lose blanks at their edges. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 120, aliasDuplicateObjects: false, blockQuote: false });
}
