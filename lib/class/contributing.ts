import { carryOut } from './carry-out.ts';
import type { Context } from './context.ts';
import type { Contribution } from './contribution.ts';
import { type Write, writeSchema } from './draft.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Reading } from './reading.ts';
import type { RoomState } from './room-state.ts';
import { nextSeq } from './sequence.ts';
import type { Sitting } from './sitting.ts';
import { loadChanges } from './stored.ts';
import { type Receipt, receiptOf, storeInState } from './storing.ts';

/**
 * How often a write is tried while others come before it. Those of this instance wait for each other, so it is only
 * other instances that it meets, and each time one of them has got further.
 */
const mostTries = 20;

/**
 * Makes, changes or withdraws a contribution. `request` is what a browser sent, see {@link writeSchema}; `reading` is
 * what the class reads, for finding the words of a mark. When this returns, it is stored. Throws where the database is
 * away; the same request can then be sent again.
 */
export async function contribute(
  context: Context,
  who: Sitting,
  request: unknown,
  reading: Reading,
): Promise<Outcome<Receipt>> {
  const parsed = writeSchema.safeParse(request);
  if (!parsed.success) return refused('malformed');
  const { limits, turns, now } = context;
  if (!limits.take('writesOfSeat', who.seat, now)) return refused('too-fast');
  if (!limits.take('writesOfRoom', who.room, now)) return refused('too-fast');
  return turns.take(who.room, () => write(context, who, parsed.data, reading));
}

/**
 * Works the write out in the state that is known, and stores it if that is still the state. Where it is not, or where
 * the write would be refused, it is worked out again in the newest: nobody is refused for what is not so any more.
 */
async function write(context: Context, who: Sitting, request: Write, reading: Reading): Promise<Outcome<Receipt>> {
  const { db, now, live } = context;
  let state = live?.known(who.room) ?? null;
  let isNewest = !state;
  state ??= await loadChanges(db, who.room, null);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = workOut(state, who, request, { reading, now });
    const came = state && outcome.ok ? await storeInState(db, state, request.key, outcome.value) : 'refused';
    if (came === 'stored' && state && outcome.ok) {
      const { id, seq } = outcome.value;
      live?.learn({ room: who.room, from: state.room.seq, contribution: outcome.value });
      return done({ id, seq });
    }
    if (came === 'taken' || (came === 'refused' && isNewest)) {
      // Sent again, what was carried out may look as if it could not be.
      const receipt = await receiptOf(db, who.seat, request.key);
      if (receipt) return done(receipt);
      return outcome.ok ? refused('malformed') : outcome;
    }
    state = await loadChanges(db, who.room, state);
    isNewest = true;
  }
  throw new Error('A write was not stored: others were always quicker.');
}

function workOut(
  state: RoomState | null,
  who: Sitting,
  request: Write,
  { reading, now }: { reading: Reading; now: Date },
): Outcome<Contribution> {
  const seat = state?.seats.find(({ id }) => id === who.seat);
  if (!state || !seat || state.room.expires <= now) return refused('unknown-seat');
  if (seat.removed) return refused('removed');
  const seq = nextSeq(state.room.seq, state.room.created, now);
  return carryOut({ state, seat, seq, at: now }, request, reading);
}
