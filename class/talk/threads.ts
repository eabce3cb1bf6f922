import type { Subject } from '#lib/class/contribution.ts';
import type { SeenContribution } from '#lib/class/seen.ts';
import type { Wire } from '#lib/class/wire.ts';

type Seen = Wire<SeenContribution>;

/** A contribution to a talk, with whatever else a screen knows of it. */
export type EntryOf<One extends Seen> = One & { body: { kind: 'entry' } };
export type Entry = EntryOf<Seen>;

/** A thread with its entries in their order. */
export interface Thread<One extends Seen = Seen> {
  id: string;
  /** `null` where it was withdrawn, and only what was answered is left. */
  first: EntryOf<One> | null;
  replies: EntryOf<One>[];
  subject: Wire<Subject>;
}

/** The threads of a class: what is pinned first, then in the order in which they were begun. */
export function threadsIn<One extends Seen>(contributions: readonly One[]): Thread<One>[] {
  const entries = contributions.filter((one): one is EntryOf<One> => one.body.kind === 'entry');
  const threads = new Map<string, Thread<One>>();
  for (const entry of entries) {
    const { thread, subject } = entry.body;
    const id = thread ?? entry.id;
    const known = threads.get(id) ?? { id, first: null, replies: [], subject };
    threads.set(id, thread === null ? { ...known, first: entry } : { ...known, replies: [...known.replies, entry] });
  }
  const pinned = ({ first }: Thread<One>) => (first?.pinned ? 0 : 1);
  return [...threads.values()].sort((a, b) => pinned(a) - pinned(b) || begun(a) - begun(b));
}

function begun({ first, replies }: Thread): number {
  return (first ?? replies[0])?.made ?? 0;
}
