import { type Contribution, taskOf } from './contribution.ts';
import type { Room } from './room.ts';
import type { Seat } from './seat.ts';
import type { Task } from './task.ts';
import type { Viewer } from './visibility.ts';

/** All there is of a class, as it is in the database. Nobody is shown this; see lib/class/seen.ts. */
export interface RoomState {
  room: Room;
  seats: Seat[];
  /** In the order in which they were made. */
  contributions: Contribution[];
}

/**
 * Who looks, and what she has answered. What was withdrawn still counts as answered: it was written without sight of
 * the others, and nobody goes blind again by taking a word back. A seat that the room does not have sees nothing.
 */
export function viewerOf(state: RoomState, seatId: string): Viewer {
  const seat = state.seats.find(({ id }) => id === seatId);
  const answered = answersIn(state).get(seatId) ?? new Set();
  return { room: state.room.id, seat: seatId, role: seat?.role ?? 'pupil', removed: seat?.removed ?? true, answered };
}

/** A state is never changed, and thirty screens ask for the same: it is gone through once for all of them. */
const answers = new WeakMap<RoomState, Map<string, Set<Task>>>();

function answersIn(state: RoomState): Map<string, Set<Task>> {
  const known = answers.get(state);
  if (known) return known;
  const bySeat = new Map(state.seats.map(({ id, finished }) => [id, new Set<Task>(finished ? ['marks'] : [])]));
  for (const { seat, body } of state.contributions) {
    const task = taskOf(body);
    if (task) bySeat.get(seat)?.add(task);
  }
  answers.set(state, bySeat);
  return bySeat;
}
