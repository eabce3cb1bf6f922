import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the built site does not depend on. All else counts, so that a new folder is never forgotten:
 * a build too many is a matter of seconds, a stale page is a lie.
 */
const apart = new Set([
  'node_modules',
  'tests',
  'docs',
  'deploy',
  'out',
  'test-results',
  'playwright-report',
  'next-env.d.ts',
  'biome.json',
  'playwright.config.ts',
  'vitest.config.ts',
  'public/reader.js',
]);

/** @param {string} path */
function counts(path) {
  if (apart.has(path) || path.endsWith('.tsbuildinfo')) return false;
  if (path.startsWith('.')) return path.startsWith('.env');
  // What the import keeps of earlier texts, and writes beside their place, is no part of the library.
  if (path.startsWith('library/.')) return false;
  return path.includes('/') || !path.endsWith('.md');
}

/**
 * The state of everything the site is built from, in one hash: names and contents of files, and the settings
 * from the environment that the build reads. Times do not count, since a checkout changes them.
 *
 * @param {string} root
 * @param {Record<string, string | undefined>} [env]
 */
export function stamp(root, env = process.env) {
  const hash = createHash('sha256');
  for (const path of files(root))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  const settings = Object.keys(env).filter((name) => name === 'TVISYN_URL' || name.startsWith('NEXT_PUBLIC_'));
  for (const name of settings.sort()) hash.update(`${name}=${env[name]}\0`);
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} [folder]
 * @returns {string[]}
 */
function files(root, folder = '') {
  const found = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (!counts(path) || entry.name === '.DS_Store') continue;
    if (entry.isDirectory()) found.push(...files(root, path));
    else if (entry.isFile()) found.push(path);
  }
  return found.sort();
}
