import type { Shown } from '#class/outbox/overlay.ts';
import type { Body, Subject } from '#lib/class/contribution.ts';
import type { Wire } from '#lib/class/wire.ts';

export type Entry = Shown & { body: Wire<Body> & { kind: 'entry' } };

/** A thread: its first entry, and what was said to it, in order. */
export interface Thread {
  first: Entry;
  replies: Entry[];
}

/** The threads of a class: pinned ones first, then by age. A reply whose thread is not to be seen is not either. */
export function threadsOf(contributions: readonly Shown[]): Thread[] {
  const entries = contributions.filter((one): one is Entry => one.body.kind === 'entry');
  const threads = entries
    .filter(({ body }) => body.thread === null)
    .map((first) => ({ first, replies: entries.filter(({ body }) => body.thread === first.id) }));
  return [...threads.filter(({ first }) => first.pinned), ...threads.filter(({ first }) => !first.pinned)];
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
