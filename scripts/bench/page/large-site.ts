import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stop } from '../../ready/stop.mjs';

const left = new Set([
  'node_modules',
  '.git',
  '.next',
  '.packed',
  '.data',
  'tests',
  'docs',
  'test-results',
  'tsconfig.tsbuildinfo',
]);

/** What is made of an edition besides its pages: of one that is as large as this they would take most of the time. */
const besides = ['app/download', 'app/own', 'app/search'];

/** A copy of the project with generated content beside its own, built and packed by the project itself: its folder. */
export function buildLargeSite(root: string, writeContent: (articles: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'tvisyn-large-'));
  for (const name of readdirSync(root)) {
    if (!left.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  for (const path of besides) rmSync(join(folder, path), { recursive: true });
  // Turbopack takes no packages from outside the project, so they are copied; as links to the same files where it can be.
  const copied = spawnSync('cp', ['-al', join(root, 'node_modules'), folder]);
  if (copied.status !== 0) {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
  }
  writeContent(join(folder, 'articles'));
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (built.status !== 0)
    throw new Stop(`${built.stdout}${built.stderr}\n\nThe generated content could not be built, in ${folder}.`);
  return folder;
}
