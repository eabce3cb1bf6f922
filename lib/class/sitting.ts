import { and, eq, gt } from 'drizzle-orm';
import { announce } from '#lib/db/notify.ts';
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

/** A sitting, with what a request needs to know of its class. */
export interface Seated extends Sitting {
  code: string;
  expires: Date;
}

/**
 * Whose secret this is, as it stands in a cookie or in a teacher's private link. Whoever was removed is told so, for
 * her screen would not know otherwise what has happened.
 */
export async function seated({ db, now }: Pick<Context, 'db' | 'now'>, secret: string): Promise<Outcome<Seated>> {
  const { seats, rooms } = table;
  const [found] = await db
    .select({
      ...{ room: seats.roomId, seat: seats.id, role: seats.role, removed: seats.removed },
      ...{ code: rooms.code, expires: rooms.expires },
    })
    .from(seats)
    .innerJoin(rooms, eq(rooms.id, seats.roomId))
    .where(and(eq(seats.secretHash, hashSecret(secret)), gt(rooms.expires, now)));
  if (!found) return refused('unknown-seat');
  const { removed, ...who } = found;
  return removed ? refused('removed') : done(who);
}

/** Whose secret this is, if it is anybody's who is in. */
export async function seatOf(reader: Pick<Context, 'db' | 'now'>, secret: string): Promise<Sitting | null> {
  const found = await seated(reader, secret);
  if (!found.ok) return null;
  const { room, seat, role } = found.value;
  return { room, seat, role };
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
    if (there) {
      await tx.update(table.seats).set({ secretHash }).where(projector);
      await announce(tx, { room: room.id, moved: there.id });
    } else {
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
