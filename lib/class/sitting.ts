import { and, eq, gt } from 'drizzle-orm';
import * as table from '#lib/db/schema.ts';
import { newId, newSecret } from './chance.ts';
import { changeRoom } from './change.ts';
import type { Context } from './context.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Role } from './seat.ts';
import { hashSecret } from './secret.ts';

/** A seat whose secret somebody has shown. */
export interface Sitting {
  room: string;
  seat: string;
  role: Role;
}

/** Whose secret this is, as it stands in a cookie or in a teacher's private link. */
export async function seatOf({ db, now }: Pick<Context, 'db' | 'now'>, secret: string): Promise<Sitting | null> {
  const [found] = await db
    .select({ room: table.seats.roomId, seat: table.seats.id, role: table.seats.role })
    .from(table.seats)
    .innerJoin(table.rooms, eq(table.rooms.id, table.seats.roomId))
    .where(
      and(eq(table.seats.secretHash, hashSecret(secret)), eq(table.seats.removed, false), gt(table.rooms.expires, now)),
    );
  return found ?? null;
}

/** A projector for the class. There is one: opening it again takes the place of the one before. */
export async function openProjector(
  context: Context,
  who: Sitting,
): Promise<Outcome<{ seat: string; secret: string }>> {
  const [id, secret] = [newId(context.random), newSecret(context.random)];
  const secretHash = hashSecret(secret);
  return changeRoom(context, who, async ({ tx, room, seat, seq }) => {
    if (seat.role !== 'teacher') return refused('teacher-only');
    const projector = and(eq(table.seats.roomId, room.id), eq(table.seats.role, 'projector'));
    const [there] = await tx.select({ id: table.seats.id }).from(table.seats).where(projector);
    if (there) await tx.update(table.seats).set({ secretHash }).where(projector);
    else {
      await tx.insert(table.seats).values({
        ...{ id, roomId: room.id, role: 'projector', alias: null, secretHash },
        ...{ finished: false, removed: false, seq },
      });
    }
    return done({ value: { seat: there?.id ?? id, secret }, news: !there });
  });
}

/** A pupil says that she is done, or not yet after all; the latter only until the reveal. */
export async function finish(context: Context, who: Sitting, finished: boolean): Promise<Outcome<null>> {
  return changeRoom(context, who, async ({ tx, room, seat, seq }) => {
    if (seat.role !== 'pupil') return refused('not-yours');
    if (room.phase === 'gather' || (!finished && room.everRevealed)) return refused('not-now');
    const news = seat.finished !== finished;
    if (news) await tx.update(table.seats).set({ finished, seq }).where(eq(table.seats.id, seat.id));
    return done({ value: null, news });
  });
}
