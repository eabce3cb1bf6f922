import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { isRevealed, type RoomPhase } from '#lib/class/phase.ts';

/** The name of what changed when a class went from one phase to another, under `class.room.moved`. */
export function movedKey(from: RoomPhase, to: RoomPhase): RoomPhase | 'markAgain' {
  return to === 'mark' && isRevealed(from) ? 'markAgain' : to;
}

/** Says what has changed when the class goes on, to eyes and ears; empty until it does. */
export function PhaseNews({ phase }: { phase: RoomPhase }) {
  const t = useTranslations('class.room');
  const before = useRef(phase);
  const [moved, setMoved] = useState<RoomPhase | 'markAgain' | null>(null);
  useEffect(() => {
    if (before.current === phase) return;
    setMoved(movedKey(before.current, phase));
    before.current = phase;
    const gone = setTimeout(() => setMoved(null), 15_000);
    return () => clearTimeout(gone);
  }, [phase]);
  return (
    <p className="phase-news" role="status">
      {moved && t(`moved.${moved}`)}
    </p>
  );
}
