// Runs in a fresh clone, before there is any node_modules: Node's own modules only.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './ready/command.mjs';
import { isInstalled } from './ready/installed.mjs';
import { stamp } from './ready/stamp.mjs';
import { Stop } from './ready/stop.mjs';

const stampFile = join(root, '.packed', 'stamp');

/**
 * Makes the checkout ready: the right Node, the packages of the lock file and, if asked for, the built site.
 * Says one line for each thing it does, and nothing when there is nothing to do.
 *
 * @param {{ build: boolean }} wanted
 */
export async function ready({ build }) {
  checkNode(process.versions.node);
  if (!isInstalled(root)) await install();
  if (build && !isBuilt()) await buildSite();
}

/** @param {string} version */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  throw new Stop(
    `Tvisyn needs Node 20.9 or newer, and this is ${version}. Install a newer one from https://nodejs.org.`,
  );
}

async function install() {
  console.log('Installing packages …');
  // The build needs packages for development too, also where NODE_ENV says production.
  const { ok, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (!ok) throw new Stop(`${output.trim()}\n\nThe packages could not be installed. What npm said stands above.`);
}

/**
 * Builds and packs the site, whether or not it is stale.
 *
 * @param {{ loud?: boolean, anew?: boolean }} [options] `loud` shows what the programs say while they work; `anew`
 *   neither uses what an earlier build has kept nor keeps anything for a later one.
 */
export async function buildSite({ loud = false, anew = false } = {}) {
  console.log('Building the pages …');
  const before = stamp(root);
  rmSync(stampFile, { force: true });
  const next = join('node_modules', 'next', 'dist', 'bin', 'next');
  const commands = [
    [next, 'build'],
    ['--conditions=react-server', '--import', 'tsx', 'scripts/pack.ts'],
  ];
  const env = { NEXT_TELEMETRY_DISABLED: '1', TVISYN_BUILD_ANEW: anew ? '1' : '' };
  for (const args of commands) {
    const { ok, output } = await run(process.execPath, args, { env, loud });
    if (!ok) throw new Stop(`${output.trim()}\n\nThe pages could not be built. What is wrong stands above.`.trim());
  }
  mkdirSync(join(root, '.packed'), { recursive: true });
  writeFileSync(stampFile, before);
}

function isBuilt() {
  if (!existsSync(join(root, '.packed', 'manifest.json')) || !existsSync(stampFile)) return false;
  return readFileSync(stampFile, 'utf8') === stamp(root);
}
