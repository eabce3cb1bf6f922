/**
 * npm run import -- FILE… [--dossier NAME] [--edition NAME] [--lang en[,nb]] [--force]
 * npm run import -- --publisher [EDITION…] [--force]
 *
 * Brings texts into library/, which stays on this machine: the publishers’ full texts of our editions, in the place of
 * the retold ones, or texts of one’s own. docs/library.md tells the rest.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Surroundings } from './import/outcome.ts';
import { publisher } from './import/publisher.ts';
import { runImport } from './import/run-import.ts';
import { orStop } from './ready/stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await orStop(async () => {
  // What is read and written lies in the checkout, and the files that are named, where npm was called.
  const called = process.env.INIT_CWD ?? process.cwd();
  process.chdir(root);
  const around: Surroundings = { content: 'articles', library: 'library', say: console.log };
  process.exitCode = await runImport(process.argv.slice(2), around, { called, fetchPage: fromPublishers() });
});

function fromPublishers() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return publisher({
    agent: `Tvisyn/${version} (+local copy for reading)`,
    patience: 30_000,
    most: 10_000_000,
    pause: 5_000,
    wait: async (milliseconds) => void (await wait(milliseconds)),
  });
}
