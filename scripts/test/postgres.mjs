import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../ready/command.mjs';

/** Where Debian keeps its versions, and Homebrew and the installer of macOS theirs. */
const families = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/Library/PostgreSQL'];

/**
 * The folder of PostgreSQL's programs: the one that the environment names, one on the search path, or the newest of
 * the system.
 *
 * @returns {string | undefined}
 */
export function postgresOnSystem() {
  const named = process.env.POSTGRES_BIN;
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const versions = families.flatMap((family) =>
    list(family)
      .filter((name) => /^(postgresql@)?\d+$/.test(name))
      .sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')))
      .map((name) => join(family, name, 'bin')),
  );
  return [...(named ? [named] : []), ...onPath, ...versions].find((folder) => runs(join(folder, 'initdb')));
}

/**
 * Finds PostgreSQL for the tests that run on it, and fetches it where that is possible.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findPostgres() {
  const found = postgresOnSystem();
  if (found || process.platform !== 'linux' || process.getuid?.() !== 0 || !runs('/usr/bin/apt-get')) return found;
  console.log('  Fetching PostgreSQL for the tests of the classroom …');
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return postgresOnSystem();
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
