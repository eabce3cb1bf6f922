/** A class that somebody has been in on this device, so that the way back need not be remembered. No secret is in it. */
export interface KeptClass {
  code: string;
  title: string;
  role: 'teacher' | 'pupil';
  /** When the class is deleted: an ISO moment. */
  until: string;
}

const key = 'tvisyn-classes';
/** Told to this tab; other tabs hear of it by `storage`. */
const changed = 'tvisyn-classes-changed';

/** The classes of this device that are still there, the one kept last first. */
export function keptClasses(now: Date = new Date()): KeptClass[] {
  return read().filter(({ until }) => new Date(until) > now);
}

/** Keeps the way to a class, in the place of what was kept of the same seat. */
export function keepClass(kept: KeptClass): void {
  const others = keptClasses().filter((one) => !isSame(one, kept));
  write([kept, ...others].slice(0, 30));
}

export function forgetClass(kept: Pick<KeptClass, 'code' | 'role'>): void {
  write(keptClasses().filter((one) => !isSame(one, kept)));
}

/** Calls `listener` whenever the list is another. Gives a function that stops it. */
export function onKeptClasses(listener: () => void): () => void {
  addEventListener('storage', listener);
  addEventListener(changed, listener);
  return () => {
    removeEventListener('storage', listener);
    removeEventListener(changed, listener);
  };
}

function isSame(a: Pick<KeptClass, 'code' | 'role'>, b: Pick<KeptClass, 'code' | 'role'>): boolean {
  return a.code === b.code && a.role === b.role;
}

function read(): KeptClass[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is KeptClass {
  if (typeof value !== 'object' || value === null) return false;
  const { code, title, role, until } = value as Record<string, unknown>;
  const told = [code, title, until].every((one) => typeof one === 'string');
  return told && (role === 'teacher' || role === 'pupil') && !Number.isNaN(Date.parse(String(until)));
}

function write(list: readonly KeptClass[]): void {
  try {
    if (list.length > 0) localStorage.setItem(key, JSON.stringify(list));
    else localStorage.removeItem(key);
    dispatchEvent(new Event(changed));
  } catch {
    // A browser that keeps nothing: the code and the link lead back as well.
  }
}
