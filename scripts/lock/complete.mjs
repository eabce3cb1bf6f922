/**
 * @typedef {{ version?: string, optional?: boolean, resolved?: string, link?: boolean,
 *   optionalDependencies?: Record<string, string> }} Entry
 */

/**
 * Adds what is missing to a lock file, and takes out the addresses of registries. Changes the lock it is given.
 *
 * @param {{ packages: Record<string, Entry> }} lock
 * @returns {{ added: number, stripped: number }}
 */
export function complete(lock) {
  let added = 0;
  let stripped = 0;
  for (const [path, entry] of Object.entries(lock.packages)) {
    // A link’s “resolved” is a folder of this checkout, not an address.
    if (entry.resolved && !entry.link) {
      delete entry.resolved;
      stripped += 1;
    }
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (places(path, name).some((place) => lock.packages[place])) continue;
      lock.packages[`node_modules/${name}`] = { version: range.replace(/^[~^]/, ''), optional: true };
      added += 1;
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { added, stripped };
}

/**
 * Where Node looks for a package, from the folder of the one that asks and outwards.
 *
 * @param {string} from
 * @param {string} name
 */
function places(from, name) {
  const found = [];
  for (let path = from; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')))) {
    found.push(`${path}/node_modules/${name}`);
  }
  return [...found, `node_modules/${name}`];
}
