import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Cleaned, clean } from '#lib/import/clean.ts';
import { languageOf } from '#lib/import/language.ts';
import { ImportProblem } from '#lib/import/problem.ts';
import { readFile } from '#lib/import/read-file.ts';
import { problemSentence } from './problem-sentence.ts';

/** A page that was brought in, cleaned, and its language. */
export interface Brought {
  /** What it is called in the report. */
  name: string;
  cleaned: Cleaned;
  /** All its lines, noise too: what it is recognised by. */
  whole: string;
  lang: string;
  /** Where it was fetched from, if it was. */
  url?: string;
}

/** Larger files are not even opened; an article is a thousandth of it. Bytes. */
const most = 60_000_000;

/** Reads a file from the disk. Never throws for what the file is: that is told in a sentence. */
export async function broughtFile(path: string, lang?: string): Promise<Brought | { name: string; why: string }> {
  const name = basename(path);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return { name: path, why: 'there is no such file' };
  if (!stats.isFile()) return { name: path, why: 'it is not a file' };
  if (stats.size > most) return { name, why: `it has more than ${most / 1_000_000} MB, too much for an article` };
  try {
    return await brought(name, new Uint8Array(readFileSync(path)), lang);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      return { name: path, why: 'it may not be read by this user' };
    throw error;
  }
}

/** Cleans a page and tells its language, unless that is said. `from`: where it was fetched, and in what encoding it was sent. */
export async function brought(
  name: string,
  bytes: Uint8Array,
  lang?: string,
  from: { url?: string; charset?: string } = {},
): Promise<Brought | { name: string; why: string }> {
  try {
    const { charset } = from;
    const cleaned = clean(await readFile({ name, bytes }, charset ? { charset } : {}));
    if (!cleaned.lines.some(({ kept }) => kept)) throw new ImportProblem('only-noise');
    const kept = cleaned.lines.flatMap((line) => (line.kept ? line.text : [])).join('\n');
    const whole = cleaned.lines.map(({ text }) => text).join('\n');
    return { name, cleaned, whole, lang: lang ?? languageOf(kept).lang, ...(from.url ? { url: from.url } : {}) };
  } catch (error) {
    if (error instanceof ImportProblem) return { name, why: problemSentence(error) };
    throw error;
  }
}
