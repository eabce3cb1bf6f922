import { type Contribution, taskOf } from './contribution.ts';
import type { Room } from './room.ts';
import type { Seat } from './seat.ts';
import type { Task } from './settings.ts';
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
export function viewerOf({ room, seats, contributions }: RoomState, seatId: string): Viewer {
  const seat = seats.find(({ id }) => id === seatId);
  const answered = new Set<Task>(seat?.finished ? ['marks'] : []);
  for (const { seat: author, body } of contributions) {
    const task = author === seatId ? taskOf(body) : null;
    if (task) answered.add(task);
  }
  return { room: room.id, seat: seatId, role: seat?.role ?? 'pupil', removed: seat?.removed ?? true, answered };
}
