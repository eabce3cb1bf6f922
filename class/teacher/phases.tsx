import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { threadsIn } from '#class/talk/threads.ts';
import { isRevealed, type RoomPhase, roomPhases } from '#lib/class/phase.ts';
import { useDesk } from './desk.ts';
import { GatherPanel } from './panels/gather-panel.tsx';
import { MarkPanel } from './panels/mark-panel.tsx';
import { ReadPanel } from './panels/read-panel.tsx';
import { RevealPanel } from './panels/reveal-panel.tsx';
import { SumUpPanel } from './panels/sum-up-panel.tsx';
import { TalkPanel } from './panels/talk-panel.tsx';
import { PhasePanel } from './phase-panel.tsx';

const panels: Record<RoomPhase, () => ReactNode> = {
  gather: GatherPanel,
  read: ReadPanel,
  mark: MarkPanel,
  reveal: RevealPanel,
  talk: TalkPanel,
  'sum-up': SumUpPanel,
};

/** The lesson from its first phase to its last: the one that is on stands open, with the way to the next. */
export function Phases() {
  const { open } = useDesk();
  const how = useHow();
  const now = roomPhases.indexOf(open.room.phase);
  return (
    <ol className="phases" role="list">
      {roomPhases.map((phase, index) => {
        const Panel = panels[phase];
        return (
          <PhasePanel key={phase} phase={phase} number={index + 1} current={index === now} how={how(phase)}>
            <Panel />
          </PhasePanel>
        );
      })}
    </ol>
  );
}

/** What is told of each phase in its line: numbers where there are some. */
function useHow(): (phase: RoomPhase) => string {
  const t = useTranslations('class.teacher');
  const { open, settings, lesson } = useDesk();
  const { tally, room, contributions } = open;
  const present = tally.present ?? 0;
  return (phase) => {
    switch (phase) {
      case 'gather':
        return [lesson?.title, t('who.count', { count: present })].filter(Boolean).join(' · ');
      case 'read':
        return t('how.read', { count: settings.texts.length });
      case 'mark': {
        const { progress } = tally;
        if (!progress || (room.phase !== 'mark' && !isRevealed(room.phase))) return t('how.mark');
        return t('how.marking', { done: progress.finished, all: present, marks: progress.made.mark });
      }
      case 'reveal':
        return isRevealed(room.phase) ? t('how.revealed') : t('how.reveal');
      case 'talk':
        return t('how.talk', { count: threadsIn(contributions).length });
      case 'sum-up':
        return t('how.sum-up');
    }
  };
}
