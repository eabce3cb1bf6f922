import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stop } from '../../ready/stop.mjs';
import { large, writeLargeEdition } from './large-edition.ts';

const left = new Set([
  'node_modules',
  '.git',
  '.next',
  '.packed',
  'tests',
  'docs',
  'test-results',
  'tsconfig.tsbuildinfo',
]);

/** A copy of the project with the generated edition as one more dossier, built and packed by the project itself. */
export function buildLargeSite(root: string): { folder: string; page: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tvisyn-large-'));
  for (const name of readdirSync(root)) {
    if (!left.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  // Turbopack takes no packages from outside the project, so they are copied; as links to the same files where it can be.
  const copied = spawnSync('cp', ['-al', join(root, 'node_modules'), folder]);
  if (copied.status !== 0) {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
  }
  writeLargeEdition(join(folder, 'articles'));
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (built.status !== 0)
    throw new Stop(`${built.stdout}${built.stderr}\n\nThe large edition could not be built, in ${folder}.`);
  return { folder, page: `/en/${large.dossier}/${large.edition}` };
}
