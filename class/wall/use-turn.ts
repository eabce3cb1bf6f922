import { useEffect, useState } from 'react';
import { askClass } from '#class/room/ask.ts';
import type { Showing } from '#lib/class/room.ts';
import { neighbour } from '#lib/class/showing.ts';

/** Keys of the keyboard and of a presenter’s clicker: how far each goes. */
const steps: Record<string, 1 | -1> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

export interface Turn {
  to: (showing: Showing) => void;
  by: (step: 1 | -1) => void;
  /** The wall could not be turned from here. */
  failed: boolean;
}

/**
 * Turns the wall. A projector only looks on; but who opened it in this browser is the class's teacher, whose seat the
 * browser has too. So all screens follow, and it is the same whether it is turned here or from a phone.
 */
export function useTurn(code: string | null, all: readonly Showing[], shown: Showing): Turn {
  const [failed, setFailed] = useState(false);
  // Pressed faster than the answers come: each press goes on from where the last one led.
  const [wanted, setWanted] = useState<{ showing: Showing; over: Showing } | null>(null);
  const now = wanted && wanted.over === shown ? wanted.showing : shown;

  const to = (showing: Showing) => {
    if (!code) return;
    setWanted({ showing, over: shown });
    void askClass(code, 'teacher/showing', { showing }).then(({ kind }) => {
      setFailed(kind !== 'done');
      if (kind !== 'done') setWanted(null);
    });
  };
  const by = (step: 1 | -1) => to(neighbour(all, now, step));

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const step = steps[event.key];
      // On a button or a link the space bar presses it.
      if (!step || (event.key === ' ' && event.target instanceof Element && event.target.closest('a, button'))) return;
      event.preventDefault();
      by(event.key === ' ' && event.shiftKey ? -1 : step);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return { to, by, failed };
}
