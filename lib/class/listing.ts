import type { Context } from './context.ts';
import { type ClassExport, exportFor } from './export.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { placesOf, type Reading } from './reading.ts';
import { type RoomState, viewerOf } from './room-state.ts';
import { type Seen, type SeenContribution, seenBy, seenContribution } from './seen.ts';
import type { Sitting } from './sitting.ts';
import { loadRoomState } from './stored.ts';
import { type Tally, tallyFor } from './tally.ts';

type Reader = Pick<Context, 'db' | 'now'>;

/** What a seat is shown, since a cursor where it has one. */
export async function listFor(reader: Reader, who: Sitting, since: string | null): Promise<Outcome<Seen>> {
  const state = await stateFor(reader, who);
  const seen = state && seenBy(state, who.seat, since);
  return seen ? done(seen) : refused('unknown-seat');
}

/** One contribution. What is not to be seen is not told from what is not there. */
export async function readOne(reader: Reader, who: Sitting, id: string): Promise<Outcome<SeenContribution>> {
  const state = await stateFor(reader, who);
  const contribution = state?.contributions.find((one) => one.id === id);
  const seen = state && contribution && seenContribution(viewerOf(state, who.seat), contribution, state.room);
  return seen ? done(seen) : refused('no-such-thing');
}

/** The numbers. */
export async function countFor(reader: Reader, who: Sitting): Promise<Outcome<Tally>> {
  const state = await stateFor(reader, who);
  return state ? done(tallyFor(state, who.seat)) : refused('unknown-seat');
}

/** What somebody takes home. */
export async function exportClass(reader: Reader, who: Sitting, reading: Reading): Promise<Outcome<ClassExport>> {
  const state = await stateFor(reader, who);
  const sheet = state && exportFor(state, who.seat, placesOf(reading, state.room.settings));
  return sheet ? done(sheet) : refused('unknown-seat');
}

async function stateFor({ db, now }: Reader, { room }: Sitting): Promise<RoomState | null> {
  const state = await loadRoomState(db, room);
  return state && state.room.expires > now ? state : null;
}
