import { and, eq, lte } from 'drizzle-orm';
import { announce } from '#lib/db/notify.ts';
import * as table from '#lib/db/schema.ts';
import type { Context } from './context.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Sitting } from './sitting.ts';

/** Deletes a class and all that is in it, now. */
export async function endClass({ db }: Pick<Context, 'db'>, { room, seat }: Sitting): Promise<Outcome<null>> {
  return db.transaction(async (tx) => {
    const { seats } = table;
    const [found] = await tx
      .select({ role: seats.role })
      .from(seats)
      .where(and(eq(seats.id, seat), eq(seats.roomId, room), eq(seats.removed, false)));
    if (!found) return refused('unknown-seat');
    if (found.role !== 'teacher') return refused('teacher-only');
    // Everything else goes with the room, see lib/db/schema.ts.
    const [gone] = await tx.delete(table.rooms).where(eq(table.rooms.id, room)).returning({ seq: table.rooms.seq });
    await announce(tx, { room, seq: (gone?.seq ?? 0) + 1 });
    return done(null);
  });
}

/** Deletes the classes whose time is up. Gives how many there were. */
export async function purgeExpired({ db, now }: Pick<Context, 'db' | 'now'>): Promise<number> {
  return db.transaction(async (tx) => {
    const { rooms } = table;
    const gone = await tx.delete(rooms).where(lte(rooms.expires, now)).returning({ room: rooms.id, seq: rooms.seq });
    for (const { room, seq } of gone) await announce(tx, { room, seq: seq + 1 });
    return gone.length;
  });
}
