/** What can be wrong with a request to a class. Each has a sentence in `messages/` under `class.problem.<code>`. */
export const classProblems = [
  'malformed',
  'unknown-code',
  'unknown-seat',
  'removed',
  'door-closed',
  'full',
  'alias-taken',
  'alias-unreadable',
  'not-now',
  'not-yours',
  'teacher-only',
  'no-such-move',
  'no-such-thing',
  'not-offered',
  'quote-not-found',
  'quote-ambiguous',
  'too-long',
  'empty',
  'too-many',
  'locked',
  'too-fast',
  'rights-not-confirmed',
  'other-address',
] as const;
export type ClassProblem = (typeof classProblems)[number];

/** What was asked for, or why it cannot be had. Trouble that a person can run into is returned, never thrown. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: ClassProblem };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(problem: ClassProblem): { ok: false; problem: ClassProblem } {
  return { ok: false, problem };
}
