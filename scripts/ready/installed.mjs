import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} Entry */

/**
 * Whether node_modules holds what package-lock.json names. npm notes what it has installed in
 * node_modules/.package-lock.json, as its last act, so an installation that was broken off is seen as none.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = entries(join(root, 'package-lock.json'));
  const found = entries(join(root, 'node_modules', '.package-lock.json'));
  return wanted !== undefined && found !== undefined && holds(found, wanted);
}

/**
 * Optional packages may be absent: most of them are for other operating systems.
 *
 * @param {Record<string, Entry>} found
 * @param {Record<string, Entry>} wanted
 */
export function holds(found, wanted) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const here = found[path];
    return here ? here.version === entry.version : entry.optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, Entry> | undefined}
 */
function entries(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
