import { agreementFor, type ClassAgreement } from './class-agreement.ts';
import { type RoomState, viewerOf } from './room-state.ts';
import { type SeenContribution, type SeenRoom, type SeenSeat, seenContribution, seenRoom, seenSeat } from './seen.ts';
import { type Tally, tallyFor } from './tally.ts';
import type { Place } from './task.ts';

/** What somebody takes home, before it is written in any format. */
export interface ClassExport {
  room: SeenRoom;
  seats: SeenSeat[];
  contributions: SeenContribution[];
  tally: Tally;
  agreement: ClassAgreement | null;
}

/**
 * A pupil's own sheet, or for the teacher what the class made; each as far as she may see it. The projector takes
 * nothing home. `places` as for {@link agreementFor}.
 */
export function exportFor(state: RoomState, seatId: string, places: readonly Place[]): ClassExport | null {
  const { room, seats, contributions } = state;
  const viewer = viewerOf(state, seatId);
  if (viewer.removed || viewer.role === 'projector') return null;
  const sheet = viewer.role === 'teacher' ? contributions : contributions.filter(({ seat }) => seat === seatId);
  const listed = viewer.role === 'teacher' ? seats : seats.filter(({ id }) => id === seatId);
  return {
    room: seenRoom(viewer, room),
    seats: listed.flatMap((seat) => seenSeat(viewer, seat, room) ?? []),
    contributions: sheet.flatMap((contribution) => seenContribution(viewer, contribution, room) ?? []),
    tally: tallyFor(state, seatId),
    agreement: agreementFor(state, seatId, places),
  };
}
