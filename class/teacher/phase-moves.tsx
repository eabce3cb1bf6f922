import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { movesFrom, type RoomPhase, roomPhases } from '#lib/class/phase.ts';
import { useDesk } from './desk.ts';

/** The ways from the phase that is on: one button on, and quieter ones back and aside. */
export function PhaseMoves() {
  const t = useTranslations('class.teacher');
  const phaseName = useTranslations('class.phase');
  const { open, move, say } = useDesk();
  const { room, tally } = open;
  const [askedIn, setAskedIn] = useState<RoomPhase | null>(null);
  // The news of a new phase may come before the answer; then the next press must not be lost.
  const busy = askedIn === room.phase;
  const now = roomPhases.indexOf(room.phase);
  const moves = movesFrom(room.phase);
  const [next, ...further] = moves.filter((phase) => roomPhases.indexOf(phase) > now);
  const back = moves.filter((phase): phase is Exclude<RoomPhase, 'sum-up'> => roomPhases.indexOf(phase) < now);
  const go = async (to: RoomPhase) => {
    if (busy) return;
    setAskedIn(room.phase);
    if (await move(to)) say(t('moved', { phase: phaseName(to) }));
    setAskedIn(null);
  };
  const undone = (tally.present ?? 0) - (tally.progress?.finished ?? 0);
  const button = (to: RoomPhase, words: string, look: string) => (
    <button
      key={to}
      className={look}
      type="button"
      aria-disabled={busy || undefined}
      // The second half of a double click would go one phase too far.
      onClick={({ detail }) => detail < 2 && void go(to)}
    >
      {words}
    </button>
  );
  return (
    <div className="moves cluster" aria-busy={busy || undefined}>
      {next && button(next, t(`go.${next}`), 'btn primary big')}
      {further.map((phase) => button(phase, t(`go.${phase}`), 'btn'))}
      {back.map((phase) => button(phase, t(`back.${phase}`), 'btn'))}
      {room.phase === 'mark' && undone > 0 && <span className="small soft">{t('undone', { count: undone })}</span>}
    </div>
  );
}
