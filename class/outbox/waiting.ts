import type { Write } from '#lib/class/draft.ts';
import type { Refused, Wire } from '#lib/class/wire.ts';

/** Something written that the server has not acknowledged, as it is kept on the device. */
export interface Waiting {
  /** The key of the write. */
  key: string;
  /** Whose it is: code, role and seat. */
  box: string;
  /** Goes up within a box. */
  order: number;
  write: Write;
  /** Whether it was sent once, so that the server may have it although nobody has heard so. */
  tried: boolean;
  /** Why it was refused: it is not sent again by itself, and its words stay until somebody has looked at them. */
  refused: Wire<Refused> | null;
}

/** The order of something new: after all there is, whatever the clock says. */
export function nextOrder(items: readonly Waiting[], now: number): number {
  return Math.max(now, ...items.map(({ order }) => order + 1));
}

/**
 * What waits after something was written. What has not been sent yet is changed where it waits: a mark that is
 * corrected or taken back before it went out goes out corrected, or not at all.
 */
export function withWrite(items: readonly Waiting[], added: Waiting): Waiting[] {
  const { write } = added;
  const before = items.findLast((item) => item.write.id === write.id && item.write.kind !== 'withdraw');
  if (!before || write.kind === 'make') return [...items, added];
  if (before.tried && !before.refused) return [...items, added];
  const rest = items.filter((item) => item !== before);
  if (before.write.kind === 'edit') return [...rest, added];
  return write.kind === 'withdraw' ? rest : [...rest, { ...added, write: { ...write, kind: 'make' } }];
}

/**
 * What waits after one was refused. What was to be made and is not cannot be changed either: a correction that waits
 * behind it is made in its place, and taking it back settles both.
 */
export function withRefusal(items: readonly Waiting[], key: string, refused: Wire<Refused>): Waiting[] {
  const one = items.find((item) => item.key === key);
  if (!one) return [...items];
  const said = items.map((item) => (item === one ? { ...item, refused } : item));
  const behind = items.find((item) => item !== one && item.order > one.order && item.write.id === one.write.id);
  if (one.write.kind !== 'make' || !behind) return said;
  if (behind.write.kind === 'withdraw') return items.filter((item) => item !== one && item !== behind);
  const made: Waiting = { ...behind, write: { ...behind.write, kind: 'make' } };
  return items.filter((item) => item !== one).map((item) => (item === behind ? made : item));
}

/** What is to be sent next, if anything. */
export function nextToSend(items: readonly Waiting[]): Waiting | undefined {
  return items.filter(({ refused }) => !refused).sort((a, b) => a.order - b.order)[0];
}
