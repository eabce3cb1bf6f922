import { type RoomState, viewerOf } from './room-state.ts';
import { isNews, seenBy } from './seen.ts';
import { tallyFor } from './tally.ts';
import type { Me, Told } from './wire.ts';

/** What a screen knows of whoever sits at it; `null` for a seat that is removed or was never there. */
export function meOf(state: RoomState, seatId: string): Me | null {
  const seat = state.seats.find(({ id }) => id === seatId);
  if (!seat || seat.removed) return null;
  const { id, role, alias, finished } = seat;
  return { seat: id, role, alias, finished, answered: [...viewerOf(state, seatId).answered] };
}

/** What a seat is told since a cursor. `null` for a seat that is removed or was never there. */
export function toldTo(state: RoomState, seatId: string, since: string | null): Told | null {
  const me = meOf(state, seatId);
  const seen = me && seenBy(state, seatId, since);
  return me && seen ? { me, seen, tally: tallyFor(state, seatId) } : null;
}

/** One piece of news, ready for the wire. */
export interface News {
  cursor: string;
  /** A `Told` as JSON, on one line. */
  json: string;
  /** Of whoever is told and of the numbers, which have no cursor of their own: by this it is seen whether they changed. */
  rest: string;
}

/**
 * What is new to a screen that knows what came before `since` and has been told `rest`. `null` where there is nothing
 * to wake it for; `gone` where it has no seat any more.
 */
export function newsFor(
  state: RoomState,
  seatId: string,
  since: string | null,
  rest: string | null,
): News | null | 'gone' {
  const told = toldTo(state, seatId, since);
  if (!told) return 'gone';
  const now = `"me":${JSON.stringify(told.me)},"tally":${JSON.stringify(told.tally)}`;
  if (rest === now && !isNews(told.seen)) return null;
  return { cursor: told.seen.cursor, json: `{${now},"seen":${JSON.stringify(told.seen)}}`, rest: now };
}
