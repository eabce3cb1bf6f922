import type { Body } from '#lib/class/contribution.ts';
import type { Draft, Write } from '#lib/class/draft.ts';
import type { SeenContribution } from '#lib/class/seen.ts';
import type { Me, Wire } from '#lib/class/wire.ts';
import type { Ref } from '#lib/model/ref.ts';
import type { Range } from '#lib/model/text.ts';
import type { OutboxState } from './outbox.ts';

/** A contribution as it is shown: `waiting` where the server does not have it so yet. */
export type Shown = Wire<SeenContribution> & { waiting: boolean };

/** Where the words of a mark stand, for those that only a draft names; `null` where they cannot be found. */
export type FindWords = (target: (Draft & { kind: 'mark' })['target']) => Range | null;

/** What the server has told, with what is on its way to it laid on top: who writes sees her words at once. */
export function overlay(
  told: readonly Wire<SeenContribution>[],
  { items, sent }: Pick<OutboxState, 'items' | 'sent'>,
  me: Wire<Me>,
  find: FindWords,
): Shown[] {
  const shown = new Map<string, Shown>(told.map((one) => [one.id, { ...one, waiting: false }]));
  const writes: { write: Write; waiting: boolean }[] = [
    ...sent.map(({ write }) => ({ write, waiting: false })),
    ...items.filter(({ refused }) => !refused).map(({ write }) => ({ write, waiting: true })),
  ];
  for (const { write, waiting } of writes) {
    if (write.kind === 'withdraw') {
      shown.delete(write.id);
      continue;
    }
    const body = bodyOf(write.draft, find);
    const before = shown.get(write.id) ?? [...shown.values()].find((one) => one.own && isSameAnswer(one.body, body));
    if (!body || (!before && write.kind === 'edit' && !waiting)) continue;
    const made = before ?? {
      ...{ id: write.id, seat: me.seat, own: true, status: 'shown' as const, blind: true },
      // After all that is there.
      ...{ made: Number.MAX_SAFE_INTEGER, at: '', pinned: false, locked: false },
    };
    shown.set(made.id, { ...made, body, waiting });
  }
  return [...shown.values()];
}

/** The body that a draft will become. */
function bodyOf(draft: Draft, find: FindWords): Wire<Body> | null {
  if (draft.kind !== 'mark') return draft as Wire<Body>;
  const range = find(draft.target);
  if (!range) return null;
  const { text, at, lang, exact } = draft.target;
  return { ...draft, target: { text, at: at as Ref, lang, exact, ...range } };
}

/** An answer to a poll or a line is there once, whatever id the browser gave it. */
function isSameAnswer(a: Wire<Body>, b: Wire<Body> | null): boolean {
  if (a.kind === 'poll' && b?.kind === 'poll') return a.poll === b.poll;
  if (a.kind !== 'translation' || b?.kind !== 'translation') return false;
  return a.place.text === b.place.text && a.place.at === b.place.at;
}
