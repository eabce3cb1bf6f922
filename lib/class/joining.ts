import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '#lib/db/database.ts';
import { announce } from '#lib/db/notify.ts';
import * as table from '#lib/db/schema.ts';
import { aliasKey, offerAlias, readAlias } from './alias.ts';
import { newId, newSecret, pick } from './chance.ts';
import type { Caller } from './context.ts';
import { aliasesIn, findRoom } from './door.ts';
import { most } from './limits.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { newSeatPhrase } from './seat-phrase.ts';
import { hashPhrase, hashSecret } from './secret.ts';
import { nextSeq } from './sequence.ts';

/** A seat somebody has taken: the secret for her device, and the phrase for moving it, both told this once. */
export interface TakenSeat {
  room: string;
  seat: string;
  alias: string;
  secret: string;
  phrase: string;
}

/** What somebody sends who wants to come in. */
export const joiningSchema = z.strictObject({
  /** The code as it was typed. */
  code: z.string().max(100),
  /** `null` for one that is free. */
  alias: z.string().max(400).nullable(),
  /** Made by the browser at random; the same when it asks again because the answer was lost on the way. */
  key: z.string().regex(/^[\w-]{22,64}$/),
});

/**
 * Takes a seat. A request that comes again gets the same seat, with a new secret and a new phrase, since the ones that
 * were lost are not stored.
 */
export async function joinClass(caller: Caller, request: unknown): Promise<Outcome<TakenSeat>> {
  const parsed = joiningSchema.safeParse(request);
  if (!parsed.success) return refused('malformed');
  const { code: typed, alias: wanted, key } = parsed.data;
  const { db, now, random } = caller;
  const found = await findRoom(caller, typed);
  if (!found.ok) return found;
  const room = found.value.id;
  const own = wanted === null ? null : readAlias(wanted);
  if (wanted !== null && own === null) return refused('alias-unreadable');

  const secret = newSecret(random);
  const [secretHash, keyHash] = [hashSecret(secret), hashSecret(key)];
  const draw = (below: number) => pick(random, below);
  // Before the room is locked, for it is slow on purpose.
  const { phrase, phraseHash } = await freePhrase();
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(table.rooms).where(eq(table.rooms.id, room)).for('update');
    if (!row) return refused('unknown-code');
    const { seats } = table;
    const before = and(eq(seats.roomId, room), eq(seats.keyHash, keyHash));
    const [again] = await tx.update(seats).set({ secretHash, phraseHash }).where(before).returning();
    if (again) return done({ room, seat: again.id, alias: again.alias ?? '', secret, phrase });
    if (!row.settings.doorOpen) return refused('door-closed');
    const taken = await aliasesIn(tx, room);
    if (taken.length >= most.seats) return refused('full');
    const alias = own ?? offerAlias(row.locale, taken, draw);
    if (taken.map(aliasKey).includes(aliasKey(alias))) return refused('alias-taken');
    const seat = newId(random);
    const seq = nextSeq(row.seq, row.created, now);
    await tx.insert(seats).values({
      ...{ id: seat, roomId: room, role: 'pupil', alias, aliasKey: aliasKey(alias) },
      ...{ secretHash, phraseHash, keyHash, finished: false, removed: false, seq },
    });
    await tx.update(table.rooms).set({ seq }).where(eq(table.rooms.id, room));
    await announce(tx, { room, seq });
    return done({ room, seat, alias, secret, phrase });
  });

  async function freePhrase() {
    for (;;) {
      const tried = newSeatPhrase(found.ok ? found.value.locale : 'nb', draw);
      const hash = await hashPhrase(tried, room);
      if (!(await seatByPhrase(db, room, hash))) return { phrase: tried, phraseHash: hash };
    }
  }
}

/**
 * Moves a seat to another device: the code of the class and the phrase of the seat give a new secret, and the old
 * device loses its own. Wrong phrases are counted for the address and for the class.
 */
export async function moveSeat(
  caller: Caller,
  typed: string,
  phrase: string,
): Promise<Outcome<Omit<TakenSeat, 'phrase'>>> {
  const { db, now, random, limits, address } = caller;
  const found = await findRoom(caller, typed);
  if (!found.ok) return found;
  const room = found.value.id;
  if (!limits.allows('wrongPhraseOfRoom', room, now)) return refused('too-fast');
  const seat = await seatByPhrase(db, room, await hashPhrase(phrase.slice(0, 200), room));
  if (!seat) {
    limits.take('wrongPhraseOfRoom', room, now);
    limits.take('wrongOfAddress', address, now);
    return refused('unknown-seat');
  }
  const secret = newSecret(random);
  await db.transaction(async (tx) => {
    await tx
      .update(table.seats)
      .set({ secretHash: hashSecret(secret) })
      .where(eq(table.seats.id, seat.id));
    await announce(tx, { room, moved: seat.id });
  });
  return done({ room, seat: seat.id, alias: seat.alias ?? '', secret });
}

async function seatByPhrase(db: Database, room: string, phraseHash: string) {
  const [seat] = await db
    .select({ id: table.seats.id, alias: table.seats.alias })
    .from(table.seats)
    .where(and(eq(table.seats.roomId, room), eq(table.seats.phraseHash, phraseHash), eq(table.seats.removed, false)));
  return seat;
}
