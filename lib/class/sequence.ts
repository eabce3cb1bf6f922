/**
 * The number of the next change in a room. Numbers only grow, and no two changes have the same, so that a screen can
 * ask for what came after the last one it knows. They are milliseconds since the room was opened rather than a count:
 * who sees the numbers of her own marks shall not learn from the gaps how much the others have written meanwhile.
 * A clock that stands or goes back, or differs from one instance to the next, makes steps of one.
 */
export function nextSeq(last: number, opened: Date, now: Date): number {
  return Math.max(last + 1, now.getTime() - opened.getTime());
}
