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
  const [busy, setBusy] = useState(false);
  const now = roomPhases.indexOf(room.phase);
  const moves = movesFrom(room.phase);
  const [next, ...further] = moves.filter((phase) => roomPhases.indexOf(phase) > now);
  const back = moves.filter((phase): phase is Exclude<RoomPhase, 'sum-up'> => roomPhases.indexOf(phase) < now);
  const go = async (to: RoomPhase) => {
    if (busy) return;
    setBusy(true);
    if (await move(to)) say(t('moved', { phase: phaseName(to) }));
    setBusy(false);
  };
  const undone = (tally.present ?? 0) - (tally.progress?.finished ?? 0);
  return (
    <div className="moves cluster">
      {next && (
        <button className="btn primary big" type="button" aria-busy={busy || undefined} onClick={() => void go(next)}>
          {t(`go.${next}`)}
        </button>
      )}
      {further.map((phase) => (
        <button key={phase} className="btn" type="button" onClick={() => void go(phase)}>
          {t(`go.${phase}`)}
        </button>
      ))}
      {back.map((phase) => (
        <button key={phase} className="btn" type="button" onClick={() => void go(phase)}>
          {t(`back.${phase}`)}
        </button>
      ))}
      {room.phase === 'mark' && undone > 0 && <span className="small soft">{t('undone', { count: undone })}</span>}
    </div>
  );
}
