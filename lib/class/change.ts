import { eq } from 'drizzle-orm';
import type { Database } from '#lib/db/database.ts';
import { announceChange } from '#lib/db/notify.ts';
import * as table from '#lib/db/schema.ts';
import type { Context } from './context.ts';
import { type Outcome, refused } from './outcome.ts';
import type { Room } from './room.ts';
import type { Seat } from './seat.ts';
import { nextSeq } from './sequence.ts';
import { toRoom, toSeat } from './stored.ts';

/** A change under way: a transaction in which nobody else changes the room. */
export interface Change {
  tx: Database;
  room: Room;
  /** Whoever makes the change. */
  seat: Seat;
  /** The number of this change, for every row that it touches. */
  seq: number;
  now: Date;
}

/** What a change gives back: whether anything is another now, so that the others must be told. */
export type Changed<T> = { value: T; news: boolean };

/** Rolls a transaction back with a reason that is returned. */
class Refusal extends Error {
  readonly outcome: ReturnType<typeof refused>;
  constructor(outcome: ReturnType<typeof refused>) {
    super(outcome.problem);
    this.outcome = outcome;
  }
}

/**
 * Changes a room. The row of the room is locked first and always, so the numbers of changes are given in the order in
 * which they are committed: who has seen one has seen all before it. Rooms do not wait for each other.
 */
export async function changeRoom<T>(
  { db, now }: Pick<Context, 'db' | 'now'>,
  who: { room: string; seat: string },
  change: (change: Change) => Promise<Outcome<Changed<T>>>,
): Promise<Outcome<T>> {
  try {
    return await db.transaction(async (tx) => {
      const [row] = await tx.select().from(table.rooms).where(eq(table.rooms.id, who.room)).for('update');
      const [seatRow] = await tx.select().from(table.seats).where(eq(table.seats.id, who.seat));
      if (!row || row.expires <= now || seatRow?.roomId !== who.room) throw new Refusal(refused('unknown-seat'));
      if (seatRow.removed) throw new Refusal(refused('removed'));
      const room = toRoom(row);
      const seq = nextSeq(room.seq, room.created, now);
      const outcome = await change({ tx, room, seat: toSeat(seatRow), seq, now });
      if (!outcome.ok) throw new Refusal(outcome);
      if (outcome.value.news) {
        await announceChange(tx, { room: room.id, seq });
      }
      return { ok: true, value: outcome.value.value };
    });
  } catch (error) {
    if (error instanceof Refusal) return error.outcome;
    throw error;
  }
}
