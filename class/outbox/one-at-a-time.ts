/** Long enough for a slow request; a tab that was closed amid one lets go by itself then. */
const lease = 20_000;

/**
 * Runs something in one tab at a time; where another tab is at it, it is left to that one and `false` comes back.
 * Browsers have locks only in secure contexts. Elsewhere a note in localStorage does: two tabs that write it in the
 * same moment may both run, and then the keys of the writes see to it that nothing is done twice.
 */
export async function oneAtATime(
  name: string,
  me: string,
  run: (renew: () => void) => Promise<void>,
): Promise<boolean> {
  if (globalThis.navigator?.locks) {
    return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await run(() => {});
      return lock !== null;
    });
  }
  const key = `${name} lock`;
  const renew = () => write(key, `${me} ${Date.now() + lease}`);
  const [holder, until] = read(key).split(' ');
  if (holder && holder !== me && Number(until) > Date.now()) return false;
  renew();
  try {
    await run(renew);
  } finally {
    if (read(key).startsWith(`${me} `)) write(key, '');
  }
  return true;
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing that two tabs could share.
  }
}
