import type { Step } from '#lib/model/lesson.ts';
import { type RoomPhase, roomPhases } from './phase.ts';

const phaseOf: Record<Step['phase'], RoomPhase> = {
  start: 'gather',
  blind: 'mark',
  pairs: 'mark',
  share: 'mark',
  reveal: 'reveal',
  compare: 'talk',
  check: 'talk',
  decide: 'talk',
  talk: 'talk',
  write: 'sum-up',
  exit: 'sum-up',
};

/**
 * The phase of the class in which each step of a lesson falls. What is done while outlets are hidden belongs to the
 * marking, and no step falls back behind the one before it.
 */
export function roomPhasesOf(steps: readonly Pick<Step, 'phase' | 'hidden'>[]): RoomPhase[] {
  let last = 0;
  return steps.map(({ phase, hidden }) => {
    const here: RoomPhase = hidden ? 'mark' : phaseOf[phase];
    last = Math.max(last, roomPhases.indexOf(here));
    return roomPhases[last] ?? here;
  });
}
