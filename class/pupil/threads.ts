import type { Shown } from '#class/outbox/overlay.ts';
import { type EntryOf, threadsIn } from '#class/talk/threads.ts';
import type { Subject } from '#lib/class/contribution.ts';
import type { Wire } from '#lib/class/wire.ts';

export type Entry = EntryOf<Shown>;

/** A thread: its first entry, and what was said to it, in order. */
export interface Thread {
  first: Entry;
  replies: Entry[];
}

/** The threads as a pupil has them. A reply whose thread is not to be seen is not either. */
export function threadsOf(contributions: readonly Shown[]): Thread[] {
  return threadsIn(contributions).flatMap(({ first, replies }) => (first ? [{ first, replies }] : []));
}

/** A subject as a value of a list, and back; `null` for what is none. */
export function formatSubject(subject: Wire<Subject>): string {
  return subject.kind === 'contrast' ? `contrast ${subject.id}` : `passage ${subject.text} ${subject.at}`;
}

export function parseSubject(value: string): Wire<Subject> | null {
  const [kind, first, at] = value.split(' ');
  if (kind === 'contrast' && first) return { kind, id: first };
  if (kind === 'passage' && first && at)
    return { kind, text: Number(first), at: at as Wire<Subject & { kind: 'passage' }>['at'] };
  return null;
}
