import type { RoomPhase } from '#lib/class/phase.ts';
import type { Settings } from '#lib/class/settings.ts';

/** What a pupil may look at in a phase, one at a time. */
export type PupilView = 'wait' | 'texts' | 'questions' | 'lines' | 'marks' | 'talk' | 'note' | 'sheet';

const ofPhase: Record<RoomPhase, readonly PupilView[]> = {
  gather: ['wait', 'note'],
  read: ['texts', 'note'],
  mark: ['texts', 'questions', 'lines', 'note'],
  reveal: ['marks', 'questions', 'lines', 'note'],
  talk: ['talk', 'marks', 'questions', 'lines', 'note'],
  'sum-up': ['sheet', 'talk', 'marks', 'questions', 'lines'],
};

/** The views of a phase, the one that the teacher means first; without what this class does not do. */
export function viewsOf(phase: RoomPhase, settings: Pick<Settings, 'layers' | 'polls' | 'lines'>): PupilView[] {
  const has: Partial<Record<PupilView, boolean>> = {
    questions: settings.polls.length > 0,
    lines: settings.lines.length > 0,
  };
  return ofPhase[phase].filter((view) => has[view] ?? true);
}
