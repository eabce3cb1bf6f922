import type { SeenContribution, SeenRoom, SeenSeat } from '#lib/class/seen.ts';
import type { Tally } from '#lib/class/tally.ts';
import type { Me, Told, Wire } from '#lib/class/wire.ts';

/** All that a screen has been told of its class. */
export interface RoomNews {
  me: Wire<Me>;
  /** How far it has heard, to be sent when it asks again. */
  cursor: string;
  room: Wire<SeenRoom>;
  seats: Wire<SeenSeat>[];
  /** In the order in which they were made. */
  contributions: Wire<SeenContribution>[];
  tally: Wire<Tally>;
  /** How often the whole was told: another number means that what may be read is to be fetched anew. */
  wholes: number;
}

/**
 * What a screen knows after a piece of news. News that is only what is new lies on top of what was there, and comes to
 * nothing where there is nothing to lie on.
 */
export function hear(before: RoomNews | null, { me, seen, tally }: Wire<Told>): RoomNews | null {
  if (!before && !(seen.whole && seen.room)) return null;
  const room = seen.room ?? before?.room;
  if (!room) return before;
  const base = seen.whole ? [] : (before?.contributions ?? []);
  return {
    me,
    cursor: seen.cursor,
    room,
    seats: seen.seats ?? (seen.whole ? [] : (before?.seats ?? [])),
    contributions: merge(base, seen.contributions, seen.gone),
    tally,
    wholes: (before?.wholes ?? 0) + (seen.whole ? 1 : 0),
  };
}

function merge(
  before: readonly Wire<SeenContribution>[],
  changed: readonly Wire<SeenContribution>[],
  gone: readonly string[],
): Wire<SeenContribution>[] {
  const byId = new Map(before.map((contribution) => [contribution.id, contribution]));
  for (const contribution of changed) byId.set(contribution.id, contribution);
  for (const id of gone) byId.delete(id);
  return [...byId.values()].sort((a, b) => a.made - b.made);
}

/** The last change that a cursor has in it. */
export function changeOf(cursor: string): number {
  return Number(cursor.split('.')[0]) || 0;
}
