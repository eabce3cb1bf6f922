import { admit, emptied, mayEdit, mayMake } from './admission.ts';
import { type Body, type Contribution, taskOf } from './contribution.ts';
import type { Draft, Write } from './draft.ts';
import { most } from './limits.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { isRevealed } from './phase.ts';
import type { Reading } from './reading.ts';
import type { RoomState } from './room-state.ts';
import type { Seat } from './seat.ts';

/** A write in the state of the room that it is held against. */
interface Under {
  state: RoomState;
  seat: Seat;
  /** The number that the change gets, and when it is made. */
  seq: number;
  at: Date;
}

/**
 * What a write makes of a room, without doing it: the contribution as it is to be stored, new or in the place of the one
 * with its id. `reading` is what the class reads, for finding the words of a mark.
 */
export function carryOut(under: Under, write: Write, reading: Reading): Outcome<Contribution> {
  const { seat, state } = under;
  if (write.kind === 'withdraw') return withdraw(under, write.id);
  const { draft } = write;
  const thread = draft.kind === 'entry' && draft.thread ? find(state, draft.thread) : undefined;
  if (draft.kind === 'entry' && draft.thread && thread?.status !== 'shown') return refused('no-such-thing');
  if (thread?.locked && seat.role !== 'teacher') return refused('locked');
  if (!mayMake(draft.kind, seat.role, state.room.phase)) return refused('not-now');
  const body = admit(draft, state.room, reading, thread);
  if (!body.ok) return body;
  return write.kind === 'make' ? make(under, write.id, body.value) : edit(under, write.id, body.value);
}

function make(under: Under, id: string, body: Body): Outcome<Contribution> {
  const { state, seat, seq, at } = under;
  const mine = state.contributions.filter((one) => one.seat === seat.id);
  const once = onceOf(body);
  const answered = once === null ? undefined : mine.find((one) => onceOf(one.body) === once);
  if (answered) return edit(under, answered.id, body);
  if (find(state, id)) return refused('malformed');
  if (mine.length >= most.contributionsOfSeat) return refused('too-many');
  const blind = !isRevealed(state.room.phase) && !state.room.everRevealed;
  return done({
    ...{ id, seat: seat.id, body, status: 'shown', blind, made: seq, seq, at, pinned: false, locked: false },
  });
}

function edit({ state, seat, seq }: Under, id: string, body: Body): Outcome<Contribution> {
  const before = find(state, id);
  if (!before) return refused('no-such-thing');
  if (before.seat !== seat.id) return refused('not-yours');
  if (!mayEdit(body.kind, seat.role, state.room.phase)) return refused('not-now');
  if (before.locked && seat.role !== 'teacher') return refused('locked');
  if (!isSameThing(before, body)) return refused('malformed');
  // What was withdrawn can only come back where it is answered once.
  const status = before.status === 'withdrawn' ? 'shown' : before.status;
  if (before.status === 'withdrawn' && !isAnsweredOnce(body)) return refused('no-such-thing');
  return done({ ...before, body, status, blind: before.blind && !state.room.everRevealed, seq });
}

/** Always possible, whatever the phase: these are her own words. */
function withdraw({ state, seat, seq }: Under, id: string): Outcome<Contribution> {
  const before = find(state, id);
  if (!before || before.status === 'withdrawn') return refused('no-such-thing');
  if (before.seat !== seat.id) return refused('not-yours');
  return done({ ...before, status: 'withdrawn', body: emptied(before.body), seq });
}

function find({ contributions }: RoomState, id: string): Contribution | undefined {
  return contributions.find((one) => one.id === id);
}

/** What a seat answers only once, and that a body answers it; `null` for what there may be many of. */
export function onceOf(body: Body): string | null {
  return isAnsweredOnce(body) ? taskOf(body) : null;
}

function isAnsweredOnce({ kind }: Draft | Body): boolean {
  return kind === 'poll' || kind === 'translation';
}

/** An entry stays in its thread, an answer with its question, a mark a mark. */
function isSameThing({ body: before }: Contribution, body: Body): boolean {
  if (before.kind === 'entry' && body.kind === 'entry') return before.thread === body.thread;
  return before.kind === body.kind && (!isAnsweredOnce(body) || taskOf(before) === taskOf(body));
}
