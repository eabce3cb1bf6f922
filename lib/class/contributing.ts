import { and, eq, or } from 'drizzle-orm';
import type { Database } from '#lib/db/database.ts';
import * as table from '#lib/db/schema.ts';
import { admit, emptied, mayEdit, mayMake } from './admission.ts';
import { type Change, type Changed, changeRoom } from './change.ts';
import type { Context, Learned } from './context.ts';
import { type Body, type Contribution, taskOf } from './contribution.ts';
import { type Draft, type Write, writeSchema } from './draft.ts';
import { most } from './limits.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { isRevealed } from './phase.ts';
import type { Reading } from './reading.ts';
import type { Sitting } from './sitting.ts';
import { toContribution } from './stored.ts';

/** That a request was carried out: what it made or changed, and with which change. Sent again, it gives the same. */
export interface Receipt {
  id: string;
  seq: number;
}

/**
 * Makes, changes or withdraws a contribution. `request` is what a browser sent, see {@link writeSchema}; `reading` is
 * what the class reads, for finding the words of a mark. When this returns, it is stored.
 */
export async function contribute(
  context: Context,
  who: Sitting,
  request: unknown,
  reading: Reading,
): Promise<Outcome<Receipt>> {
  const parsed = writeSchema.safeParse(request);
  if (!parsed.success) return refused('malformed');
  const { limits, now } = context;
  const write = parsed.data;
  if (!limits.take('writesOfSeat', who.seat, now)) return refused('too-fast');
  if (!limits.take('writesOfRoom', who.room, now)) return refused('too-fast');
  let learned: Learned | undefined;
  const outcome = await changeRoom(
    context,
    who,
    async (change) => {
      if (change.before) return done({ value: change.before, news: false });
      const written = await carryOut(change, write, reading);
      if (!written.ok) return written;
      const contribution = written.value;
      const value = { id: contribution.id, seq: change.seq };
      await change.tx.insert(table.receipts).values({
        ...{ seatId: change.seat.id, key: write.key, roomId: change.room.id },
        ...{ contributionId: value.id, seq: value.seq },
      });
      learned = { room: change.room.id, from: change.room.seq, contribution };
      return done<Changed<Receipt>>({ value, news: true });
    },
    write.key,
  );
  if (outcome.ok && learned) context.learn?.(learned);
  return outcome;
}

/** Gives what was made or changed, as it is stored. */
async function carryOut(change: Change, write: Write, reading: Reading): Promise<Outcome<Contribution>> {
  const { room, seat } = change;
  if (write.kind === 'withdraw') return withdraw(change, write.id);
  const { draft } = write;
  const thread = draft.kind === 'entry' && draft.thread ? await find(change.tx, room.id, draft.thread) : undefined;
  if (draft.kind === 'entry' && draft.thread && thread?.status !== 'shown') return refused('no-such-thing');
  if (thread?.locked && seat.role !== 'teacher') return refused('locked');
  if (!mayMake(draft.kind, seat.role, room.phase)) return refused('not-now');
  const body = admit(draft, room, reading, thread);
  if (!body.ok) return body;
  return write.kind === 'make' ? make(change, write.id, body.value) : edit(change, write.id, body.value);
}

async function make(change: Change, id: string, body: Body): Promise<Outcome<Contribution>> {
  const { tx, room, seat, seq, made, now } = change;
  const once = body.kind === 'poll' || body.kind === 'translation' ? taskOf(body) : null;
  const mine = eq(table.contributions.seatId, seat.id);
  const [before] = await tx
    .select()
    .from(table.contributions)
    .where(
      once
        ? or(eq(table.contributions.id, id), and(mine, eq(table.contributions.once, once)))
        : eq(table.contributions.id, id),
    );
  if (before && once && before.seatId === seat.id && before.once === once) return edit(change, before.id, body);
  if (before) return refused('malformed');
  if (made >= most.contributionsOfSeat) return refused('too-many');
  const blind = !isRevealed(room.phase) && !room.everRevealed;
  const contribution: Contribution = {
    ...{ id, seat: seat.id, body, status: 'shown', blind, made: seq, seq, at: now, pinned: false, locked: false },
  };
  const { seat: seatId, ...rest } = contribution;
  await tx.insert(table.contributions).values({ ...rest, roomId: room.id, seatId, kind: body.kind, once });
  return done(contribution);
}

async function edit({ tx, room, seat, seq }: Change, id: string, body: Body): Promise<Outcome<Contribution>> {
  const before = await find(tx, room.id, id);
  if (!before) return refused('no-such-thing');
  if (before.seat !== seat.id) return refused('not-yours');
  if (!mayEdit(body.kind, seat.role, room.phase)) return refused('not-now');
  if (before.locked && seat.role !== 'teacher') return refused('locked');
  if (!isSameThing(before, body)) return refused('malformed');
  // What was withdrawn can only come back where it is answered once.
  const status = before.status === 'withdrawn' ? 'shown' : before.status;
  if (before.status === 'withdrawn' && !isAnsweredOnce(body)) return refused('no-such-thing');
  const blind = before.blind && !room.everRevealed;
  const changes = { body, status, blind, seq };
  await tx.update(table.contributions).set(changes).where(eq(table.contributions.id, id));
  return done({ ...before, ...changes });
}

/** Always possible, whatever the phase: these are her own words. */
async function withdraw({ tx, room, seat, seq }: Change, id: string): Promise<Outcome<Contribution>> {
  const before = await find(tx, room.id, id);
  if (!before || before.status === 'withdrawn') return refused('no-such-thing');
  if (before.seat !== seat.id) return refused('not-yours');
  const changes = { status: 'withdrawn' as const, body: emptied(before.body), seq };
  await tx.update(table.contributions).set(changes).where(eq(table.contributions.id, id));
  return done({ ...before, ...changes });
}

async function find(tx: Database, room: string, id: string): Promise<Contribution | undefined> {
  const [row] = await tx
    .select()
    .from(table.contributions)
    .where(and(eq(table.contributions.id, id), eq(table.contributions.roomId, room)));
  return row && toContribution(row);
}

function isAnsweredOnce({ kind }: Draft | Body): boolean {
  return kind === 'poll' || kind === 'translation';
}

/** An entry stays in its thread, an answer with its question, a mark a mark. */
function isSameThing({ body: before }: Contribution, body: Body): boolean {
  if (before.kind === 'entry' && body.kind === 'entry') return before.thread === body.thread;
  return before.kind === body.kind && (!isAnsweredOnce(body) || taskOf(before) === taskOf(body));
}
