import type { Subject } from '#lib/class/contribution.ts';
import type { SeenContribution } from '#lib/class/seen.ts';
import type { Wire } from '#lib/class/wire.ts';

export type Entry = Wire<SeenContribution> & { body: { kind: 'entry' } };

/** A thread with its entries in their order. */
export interface Thread {
  id: string;
  /** `null` where it was withdrawn, and only what was answered is left. */
  first: Entry | null;
  replies: Entry[];
  subject: Wire<Subject>;
}

/** The threads of a class: what is pinned first, then in the order in which they were begun. */
export function threadsIn<One extends Wire<SeenContribution>>(contributions: readonly One[]): Thread[] {
  const entries = contributions.filter((one): one is One & Entry => one.body.kind === 'entry');
  const threads = new Map<string, Thread>();
  for (const entry of entries) {
    const { thread, subject } = entry.body;
    const id = thread ?? entry.id;
    const known = threads.get(id) ?? { id, first: null, replies: [], subject };
    threads.set(id, thread === null ? { ...known, first: entry } : { ...known, replies: [...known.replies, entry] });
  }
  const pinned = ({ first }: Thread) => (first?.pinned ? 0 : 1);
  return [...threads.values()].sort((a, b) => pinned(a) - pinned(b) || begun(a) - begun(b));
}

function begun({ first, replies }: Thread): number {
  return (first ?? replies[0])?.made ?? 0;
}
