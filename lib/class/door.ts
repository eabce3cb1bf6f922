import { and, eq, gt } from 'drizzle-orm';
import type { Database } from '#lib/db/database.ts';
import * as table from '#lib/db/schema.ts';
import { offerAlias } from './alias.ts';
import { pick } from './chance.ts';
import { parseCode } from './code.ts';
import type { Caller } from './context.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Room } from './room.ts';
import { toRoom } from './stored.ts';

/** What is told before somebody is in. */
export interface Door {
  title: string;
  locale: Room['locale'];
  open: boolean;
  daysKept: number;
  /** An alias that is free. */
  offered: string;
}

/** Finds a class by its code, as it was typed. Wrong codes are counted for the address. */
export async function findRoom(caller: Caller, typed: string): Promise<Outcome<Room>> {
  const { db, now, limits, address } = caller;
  if (!limits.allows('wrongOfAddress', address, now)) return refused('too-fast');
  const code = parseCode(typed);
  const [row] = code
    ? await db
        .select()
        .from(table.rooms)
        .where(and(eq(table.rooms.code, code), gt(table.rooms.expires, now)))
    : [];
  if (row) return done(toRoom(row));
  limits.take('wrongOfAddress', address, now);
  return refused('unknown-code');
}

/** What somebody sees who has the code and no seat yet. */
export async function doorOf(caller: Caller, typed: string): Promise<Outcome<Door>> {
  const found = await findRoom(caller, typed);
  if (!found.ok) return found;
  const { id, title, locale, settings } = found.value;
  const offered = offerAlias(locale, await aliasesIn(caller.db, id), (below) => pick(caller.random, below));
  return done({ title, locale, open: settings.doorOpen, daysKept: settings.daysKept, offered });
}

/** The aliases of those who are in. */
export async function aliasesIn(db: Database, room: string): Promise<string[]> {
  const rows = await db
    .select({ alias: table.seats.alias })
    .from(table.seats)
    .where(and(eq(table.seats.roomId, room), eq(table.seats.removed, false), eq(table.seats.role, 'pupil')));
  return rows.flatMap(({ alias }) => alias ?? []);
}
