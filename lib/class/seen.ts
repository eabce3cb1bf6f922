import type { Body, Contribution, Status } from './contribution.ts';
import { formatCursor, isGoodFor, parseCursor } from './cursor.ts';
import type { Room } from './room.ts';
import { type RoomState, viewerOf } from './room-state.ts';
import type { Role, Seat } from './seat.ts';
import type { Settings } from './settings.ts';
import { maySee, type Viewer } from './visibility.ts';

/** A room as somebody may see it. Editions are `null` while their outlets are hidden. */
export interface SeenRoom extends Omit<Room, 'seq' | 'changed' | 'ruled' | 'settings'> {
  settings: Omit<Settings, 'texts'> & { texts: { number: number; edition: string | null; blocks: string[] }[] };
}

export interface SeenSeat {
  id: string;
  role: Role;
  alias: string | null;
  removed: boolean;
  /** `null` where it is not to be seen. */
  finished: boolean | null;
}

export interface SeenContribution {
  id: string;
  /** `null` where it is not to be seen whose it is. */
  seat: string | null;
  own: boolean;
  body: Body;
  status: Status;
  blind: boolean;
  made: number;
  at: Date;
  pinned: boolean;
  locked: boolean;
}

/** What somebody is shown, or what has become new to her since a cursor. */
export interface Seen {
  cursor: string;
  /** Whether this is all there is, in place of what she had, rather than what is new. */
  whole: boolean;
  /** `null` where nothing of it is new. */
  room: SeenRoom | null;
  /** All she may see; `null` where nothing of them is new. */
  seats: SeenSeat[] | null;
  contributions: SeenContribution[];
  /** Contributions that were there and were taken away. */
  gone: string[];
}

/** A contribution as somebody may see it, or `null`. */
export function seenContribution(viewer: Viewer, contribution: Contribution, room: Room): SeenContribution | null {
  if (!maySee(viewer, { kind: 'contribution', contribution }, room)) return null;
  const { id, seat, body, status, blind, made, at, pinned, locked } = contribution;
  const named = maySee(viewer, { kind: 'author', contribution }, room);
  const own = seat === viewer.seat;
  return { id, seat: named ? seat : null, own, body, status, blind, made, at, pinned, locked };
}

export function seenSeat(viewer: Viewer, seat: Seat, room: Room): SeenSeat | null {
  if (!maySee(viewer, { kind: 'alias', seat }, room)) return null;
  const { id, role, alias, removed } = seat;
  return {
    id,
    role,
    alias,
    removed,
    finished: maySee(viewer, { kind: 'finished', seat }, room) ? seat.finished : null,
  };
}

export function seenRoom(viewer: Viewer, room: Room): SeenRoom {
  const { seq: _seq, changed: _changed, ruled: _ruled, settings, ...rest } = room;
  const named = maySee(viewer, { kind: 'outlets' }, room);
  const texts = settings.texts.map(({ number, edition, blocks }) => ({
    number,
    edition: named ? edition : null,
    blocks: [...blocks],
  }));
  return { ...rest, settings: { ...settings, texts } };
}

/**
 * What a seat is shown since a cursor (as `Last-Event-ID` has it), or the whole where there is none or it no longer
 * holds. `null` for a seat that is removed or was never there.
 */
export function seenBy(state: RoomState, seatId: string, since: string | null = null): Seen | null {
  const { room, seats, contributions } = state;
  const viewer = viewerOf(state, seatId);
  if (viewer.removed) return null;
  const cursor = parseCursor(since);
  const good = cursor && isGoodFor(cursor, viewer, room);
  const from = good ? cursor.seq : -1;
  const shown = contributions.filter(
    (contribution) => contribution.seq > from && maySee(viewer, { kind: 'contribution', contribution }, room),
  );
  const gone = contributions.filter(
    (contribution) => good && contribution.seq > from && maySee(viewer, { kind: 'absence', contribution }, room),
  );
  // A seat that was removed is news to those who saw it.
  const seatNews = seats.filter(
    (seat) => seat.seq > from && maySee(viewer, { kind: 'alias', seat: { ...seat, removed: false } }, room),
  );
  const last = Math.max(from, room.changed, ...[...shown, ...gone, ...seatNews].map(({ seq }) => seq));
  return {
    cursor: formatCursor({ seq: last, ruled: room.ruled, answered: viewer.answered.size }),
    whole: !good,
    room: room.changed > from ? seenRoom(viewer, room) : null,
    seats: seatNews.length > 0 ? seats.flatMap((seat) => seenSeat(viewer, seat, room) ?? []) : null,
    contributions: shown.flatMap((contribution) => seenContribution(viewer, contribution, room) ?? []),
    gone: gone.map(({ id }) => id),
  };
}

/** Whether there is anything in it that is worth waking a screen for. */
export function isNews({ whole, room, seats, contributions, gone }: Seen): boolean {
  return whole || room !== null || seats !== null || contributions.length + gone.length > 0;
}
