import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { checkContent } from '#lib/content/check.ts';
import { reportProblems } from '#lib/model/problem.ts';

export const fixtures = join(process.cwd(), 'tests/fixtures');

/**
 * The report on the smallest content that passes, with a folder laid on top of it. In that folder `NAME.gone` takes
 * the file NAME away, and a message file that can be read is put over the keys that are there.
 */
export async function reportOn(folder: string | null): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(fixtures, 'tiny'), root, { recursive: true });
    if (folder) layOnTop(folder, root);
    const { problems } = await checkContent(join(root, 'articles'), join(root, 'messages'));
    const place = new RegExp(`(${[root, relative(process.cwd(), root).split(sep).join('/')].join('|')})/`, 'g');
    return `${reportProblems(problems).replace(place, '')}\n`;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function layOnTop(folder: string, root: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const from = join(folder, name);
    const to = join(root, name);
    if (statSync(from).isDirectory() || name === 'expected.txt') continue;
    if (name.endsWith('.gone')) rmSync(to.slice(0, -'.gone'.length));
    else if (name.endsWith('.json') && isJson(from)) writeFileSync(to, merged(to, from));
    else cpSync(from, to, { recursive: true });
  }
}

type Messages = { [key: string]: string | Messages };

function merged(to: string, from: string): string {
  const over = (below: Messages, above: Messages): Messages => {
    const all = { ...below };
    for (const [key, value] of Object.entries(above)) {
      const old = all[key];
      all[key] = typeof value === 'object' && typeof old === 'object' ? over(old, value) : value;
    }
    return all;
  };
  return JSON.stringify(over(JSON.parse(readFileSync(to, 'utf8')), JSON.parse(readFileSync(from, 'utf8'))), null, 2);
}

function isJson(file: string): boolean {
  try {
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')) !== null;
  } catch {
    return false;
  }
}
