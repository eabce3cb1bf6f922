import { randomBytes, randomUUID } from 'node:crypto';
import type { RoomState } from '#lib/class/room-state.ts';
import { hashSecret } from '#lib/class/secret.ts';
import type { Database } from '#lib/db/database.ts';
import * as table from '#lib/db/schema.ts';
import { people } from '../exactly-seen.ts';

/** A made-up state as it is in the database, with the cookie of everybody in it. */
export interface StoredState {
  state: RoomState;
  code: string;
  /** By the name that the state was made with. */
  seats: { name: string; id: string; cookie: string }[];
}

/** Stores a state under ids of its own. */
export async function store(db: Database, made: RoomState): Promise<StoredState> {
  const room = { ...made.room, id: randomUUID(), code: randomUUID() };
  const ids = new Map([...made.seats, ...made.contributions].map(({ id }) => [id, randomUUID() as string]));
  const idOf = (name: string) => ids.get(name) ?? '';
  const secrets = new Map(people.map((name) => [name, randomBytes(32).toString('base64url')]));
  const state: RoomState = {
    room,
    seats: made.seats.map((seat) => ({ ...seat, id: idOf(seat.id) })),
    contributions: made.contributions.map((one) => ({ ...one, id: idOf(one.id), seat: idOf(one.seat) })),
  };
  const rest = { phraseHash: null, keyHash: null, aliasKey: null, roomId: room.id };
  await db.insert(table.rooms).values(room);
  await db.insert(table.seats).values(
    made.seats.map((seat) => ({
      ...{ ...seat, ...rest, id: idOf(seat.id) },
      secretHash: hashSecret(secrets.get(seat.id) ?? ''),
    })),
  );
  if (state.contributions.length > 0)
    await db.insert(table.contributions).values(
      state.contributions.map(({ seat, ...one }) => ({
        ...one,
        ...{ roomId: room.id, seatId: seat, kind: one.body.kind, once: null },
      })),
    );
  const seats = made.seats.map(({ id: name }) => {
    return { name, id: idOf(name), cookie: `seat=${secrets.get(name)}` };
  });
  return { state, code: room.code, seats };
}
