/**
 * Why something could not be stored, as far as a person can do something about it:
 * - `full`, `read-only`: the disk is;
 * - `in-use`: another process has the folder;
 * - `away`: the database cannot be reached, or is starting or stopping; to try again later is right.
 */
export type Trouble = 'full' | 'read-only' | 'in-use' | 'away';

/** By the codes of Node and of PostgreSQL (its manual, appendix A); of the latter two signs are a whole class. */
const troubles: Record<string, Trouble> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  '53100': 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  '25006': 'read-only',
  ECONNREFUSED: 'away',
  ECONNRESET: 'away',
  EPIPE: 'away',
  ETIMEDOUT: 'away',
  ENOTFOUND: 'away',
  EAI_AGAIN: 'away',
  '08': 'away',
  '53300': 'away',
  '57P': 'away',
};

/**
 * What is the matter, or `null` for a mistake of ours. Looks through the causes, for drizzle wraps what the driver
 * said. The message of an error is never to be shown or logged: it may hold the words of the query.
 */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Error)) return null;
  // By name: a bundler may load lock.ts more than once, and then there is a class of it for each.
  if (error.name === 'FolderInUse') return 'in-use';
  const code = codeOf(error);
  const found = troubles[code] ?? troubles[code.slice(0, 3)] ?? troubles[code.slice(0, 2)];
  if (found) return found;
  // What pg says, without any code, when a connection ends or cannot be had in time.
  if (
    /^Connection terminated|timeout exceeded when trying to connect|^Client has encountered a connection error/.test(
      error.message,
    )
  )
    return 'away';
  return troubleOf(error.cause);
}

/** The code of an error or of what caused it: all of it that a log may have. Empty where there is none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause);
}

/** Whether a row was not stored because another has what only one may have. */
export function isTaken(error: unknown): boolean {
  return codeOf(error) === '23505';
}
