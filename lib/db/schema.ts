import {
  bigint,
  boolean,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Body, ContributionKind, Status } from '#lib/class/contribution.ts';
import type { RoomPhase } from '#lib/class/phase.ts';
import type { Showing } from '#lib/class/room.ts';
import type { Role } from '#lib/class/seat.ts';
import type { Settings } from '#lib/class/settings.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Work } from '#lib/model/work.ts';

/**
 * Everything hangs on a room and goes with it (`on delete cascade`): a new table must do so too. The numbers of
 * changes are milliseconds, see lib/class/sequence.ts.
 */
const seq = (name: string) => bigint(name, { mode: 'number' }).notNull();
const instant = (name: string) => timestamp(name, { withTimezone: true }).notNull();
const roomId = () =>
  uuid('room_id')
    .notNull()
    .references(() => rooms.id, { onDelete: 'cascade' });

/** A class in progress. */
export const rooms = pgTable(
  'rooms',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull().unique(),
    title: text('title').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    settings: jsonb('settings').$type<Settings>().notNull(),
    phase: text('phase').$type<RoomPhase>().notNull(),
    showing: jsonb('showing').$type<Showing>(),
    everRevealed: boolean('ever_revealed').notNull(),
    seq: seq('seq'),
    changed: seq('changed'),
    ruled: seq('ruled'),
    created: instant('created'),
    expires: instant('expires'),
  },
  (table) => [index('rooms_expires').on(table.expires)],
);

/** An imported text that a class reads; by the number it has in the class. */
export const works = pgTable(
  'works',
  {
    roomId: roomId(),
    number: bigint('number', { mode: 'number' }).notNull(),
    work: jsonb('work').$type<Work>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.roomId, table.number] })],
);

/** A place in a room. Who holds the secret holds the seat; neither it nor the phrase is stored as it is. */
export const seats = pgTable(
  'seats',
  {
    id: uuid('id').primaryKey(),
    roomId: roomId(),
    role: text('role').$type<Role>().notNull(),
    alias: text('alias'),
    /** By which aliases are compared; free again when the seat is removed. */
    aliasKey: text('alias_key'),
    /** SHA-256 of 256 random bits. Of a seat that is removed it opens nothing. */
    secretHash: text('secret_hash').unique(),
    /** scrypt of the phrase, salted with the room: short secrets need a slow hash. */
    phraseHash: text('phrase_hash'),
    /** SHA-256 of the key of the request for this seat, by which the same request is known when it comes again. */
    keyHash: text('key_hash'),
    finished: boolean('finished').notNull(),
    removed: boolean('removed').notNull(),
    seq: seq('seq'),
  },
  (table) => [
    uniqueIndex('seats_alias').on(table.roomId, table.aliasKey),
    uniqueIndex('seats_phrase').on(table.roomId, table.phraseHash),
    uniqueIndex('seats_key').on(table.roomId, table.keyHash),
  ],
);

/** What somebody wrote. */
export const contributions = pgTable(
  'contributions',
  {
    id: uuid('id').primaryKey(),
    roomId: roomId(),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => seats.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<ContributionKind>().notNull(),
    body: jsonb('body').$type<Body>().notNull(),
    /** What a seat answers only once: a poll, a line. */
    once: text('once'),
    status: text('status').$type<Status>().notNull(),
    blind: boolean('blind').notNull(),
    made: seq('made'),
    seq: seq('seq'),
    at: instant('at'),
    pinned: boolean('pinned').notNull(),
    locked: boolean('locked').notNull(),
  },
  (table) => [
    index('contributions_room_seq').on(table.roomId, table.seq),
    uniqueIndex('contributions_once').on(table.seatId, table.once),
  ],
);

/** Requests that were carried out, by the key that the browser gave them: sent again, they do nothing again. */
export const receipts = pgTable(
  'receipts',
  {
    seatId: uuid('seat_id')
      .notNull()
      .references(() => seats.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    roomId: roomId(),
    contributionId: uuid('contribution_id').notNull(),
    seq: seq('seq'),
  },
  (table) => [primaryKey({ columns: [table.seatId, table.key] })],
);
