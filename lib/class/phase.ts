/**
 * What a class does together, in the order of a lesson. Not the phases of a lesson's steps (lib/model/lesson.ts),
 * which are finer: these decide who may see and write what.
 */
export const roomPhases = ['gather', 'read', 'mark', 'reveal', 'talk', 'sum-up'] as const;
export type RoomPhase = (typeof roomPhases)[number];

/**
 * Where the teacher may go from each phase. Reading may be left out, and a lesson may end without a talk. Nothing
 * leads past marking to the reveal, and from the reveal on a class may go back to marking, which hides all again.
 */
const moves: Record<RoomPhase, readonly RoomPhase[]> = {
  gather: ['read', 'mark'],
  read: ['gather', 'mark'],
  mark: ['read', 'reveal'],
  reveal: ['mark', 'talk', 'sum-up'],
  talk: ['mark', 'reveal', 'sum-up'],
  'sum-up': ['reveal', 'talk'],
};

/** The phases that can be gone to from here, in the order of a lesson. */
export function movesFrom(phase: RoomPhase): readonly RoomPhase[] {
  return moves[phase];
}

export function mayMove(from: RoomPhase, to: RoomPhase): boolean {
  return moves[from].includes(to);
}

/** Whether the teacher has shown what was made alone. */
export function isRevealed(phase: RoomPhase): boolean {
  return roomPhases.indexOf(phase) >= roomPhases.indexOf('reveal');
}
