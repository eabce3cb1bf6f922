import { asc, eq, max, sql } from 'drizzle-orm';
import type { Database } from '#lib/db/database.ts';
import * as table from '#lib/db/schema.ts';
import type { Work } from '#lib/model/work.ts';
import type { Contribution } from './contribution.ts';
import type { Room } from './room.ts';
import type { RoomState } from './room-state.ts';
import type { Seat } from './seat.ts';
import type { Settings } from './settings.ts';

type SeatRow = typeof table.seats.$inferSelect;
type ContributionRow = typeof table.contributions.$inferSelect;

export function toSeat({ id, role, alias, finished, removed, seq }: SeatRow): Seat {
  return { id, role, alias, finished, removed, seq };
}

export function toContribution({
  roomId: _room,
  seatId,
  kind: _kind,
  once: _once,
  ...rest
}: ContributionRow): Contribution {
  return { ...rest, seat: seatId };
}

/**
 * All of a room, or `null` where there is none (any more). Read in one snapshot, so that nothing is in it that came
 * after its number.
 */
export async function loadRoomState(db: Database, roomId: string): Promise<RoomState | null> {
  return loadChanges(db, roomId, null);
}

/**
 * What has changed in a room since a state of it, put into that state, or `null` where the room is gone. Contributions
 * are only read where they are newer, seats where any is.
 */
export async function loadChanges(db: Database, roomId: string, known: RoomState | null): Promise<RoomState | null> {
  const news = known && (await loadWritten(db, roomId, known));
  return news === 'more' || known === null ? loadAll(db, roomId) : news;
}

/**
 * In one query, which is one snapshot: a class writes far more often than anybody comes in. `more` where a seat is
 * another as well.
 */
async function loadWritten(db: Database, roomId: string, known: RoomState): Promise<RoomState | null | 'more'> {
  const { rooms, seats, contributions } = table;
  const lastSeat = db
    .select({ seq: max(seats.seq) })
    .from(seats)
    .where(eq(seats.roomId, rooms.id));
  const newer = sql<SentContribution[] | null>`(select json_agg(json_build_object(
    'id', id, 'seat', seat_id, 'body', body, 'status', status, 'blind', blind, 'made', made, 'seq', seq, 'at', at,
    'pinned', pinned, 'locked', locked) order by made)
    from ${contributions} where room_id = ${roomId} and seq > ${known.room.seq})`;
  const [found] = await db
    .select({ room: rooms, lastSeat: sql<number | string | null>`${lastSeat}`, newer })
    .from(rooms)
    .where(eq(rooms.id, roomId));
  if (!found) return null;
  if (known.room.seq === found.room.seq) return known;
  if (Number(found.lastSeat) > known.room.seq) return 'more';
  const news = (found.newer ?? []).map((one): Contribution => ({ ...one, at: new Date(one.at) }));
  return { room: toRoom(found.room), seats: known.seats, contributions: merge(known, news) };
}

/** A contribution as JSON has it. */
type SentContribution = Omit<Contribution, 'at'> & { at: string };

async function loadAll(db: Database, roomId: string): Promise<RoomState | null> {
  return db.transaction(
    async (tx) => {
      const { rooms, seats, contributions } = table;
      const [room] = await tx.select().from(rooms).where(eq(rooms.id, roomId));
      if (!room) return null;
      const sitting = await tx.select().from(seats).where(eq(seats.roomId, roomId)).orderBy(asc(seats.seq));
      const written = await tx
        .select()
        .from(contributions)
        .where(eq(contributions.roomId, roomId))
        .orderBy(asc(contributions.made));
      return { room: toRoom(room), seats: sitting.map(toSeat), contributions: written.map(toContribution) };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

export function toRoom(row: typeof table.rooms.$inferSelect): Room {
  return { ...row, showing: row.showing ?? null };
}

/** The imported texts of a class, by their numbers. */
export async function loadWorks(db: Database, roomId: string): Promise<Map<number, Work>> {
  const rows = await db
    .select()
    .from(table.works)
    .where(eq(table.works.roomId, roomId))
    .orderBy(asc(table.works.number));
  return new Map(rows.map(({ number, work }) => [number, work]));
}

function merge(known: RoomState, news: Contribution[]): Contribution[] {
  const byId = new Map(known.contributions.map((one) => [one.id, one]));
  for (const one of news) byId.set(one.id, one);
  return [...byId.values()].sort((a, b) => a.made - b.made);
}

/** What a class is set up with, or `null` where it is gone. */
export async function settingsOf(db: Database, roomId: string): Promise<Settings | null> {
  const [row] = await db.select({ settings: table.rooms.settings }).from(table.rooms).where(eq(table.rooms.id, roomId));
  return row?.settings ?? null;
}
