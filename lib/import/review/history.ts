/** The states of something that a person changes, so that every change can be undone and done again. */
export interface History<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
}

/** So many changes can be undone: the states of a long text share most of what they hold, but not everything. */
export const historyLength = 500;

/** A history without a past. */
export function begin<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

/** Records a change. An operation that was refused gave the same state back, and leaves the history as it is. */
export function record<T>(history: History<T>, next: T): History<T> {
  if (next === history.now) return history;
  return { past: [...history.past, history.now].slice(-historyLength), now: next, future: [] };
}

/** The state before the last change; the same history if there was none. */
export function undo<T>({ past, now, future }: History<T>): History<T> {
  const last = past.at(-1);
  return last === undefined ? { past, now, future } : { past: past.slice(0, -1), now: last, future: [now, ...future] };
}

/** The state that was last undone; the same history if there is none. */
export function redo<T>({ past, now, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest };
}
