import { useEffect, useRef } from 'react';

/** Where the focus is to go; `false` or nothing where that is not there (yet). */
type Goal = () => HTMLElement | boolean | null | undefined;

export interface KeptFocus {
  /** Where the focus goes as soon as that is drawn, unless it is put elsewhere first. */
  goTo: (goal: Goal) => void;
  /** Where it goes if what has it goes away with what is done now; a goal that moves it by itself returns `true`. */
  orElse: (goal: Goal) => void;
  /** Takes back what was asked for. */
  stay: () => void;
}

/**
 * Keeps the focus on the page when what had it is drawn no more: a button that has done its work, a note that is
 * deleted. Unless a goal was named it goes to what stood next, else before, else to `main`.
 */
export function useKeptFocus(): KeptFocus {
  const last = useRef<{ element: HTMLElement; near: HTMLElement[] } | null>(null);
  const goal = useRef<Goal | null>(null);
  const other = useRef<Goal | null>(null);

  useEffect(() => {
    const come = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = { element: target, near: nearTo(target) };
    };
    // Whoever does something more has gone on; a window that closes gives the focus back, and that is nobody's doing.
    const goOn = ({ type }: Event) => {
      goal.current = null;
      other.current = null;
      // Who presses on nothing has left what had the focus.
      if (type === 'pointerdown') last.current = null;
    };
    addEventListener('focusin', come);
    addEventListener('pointerdown', goOn, true);
    addEventListener('keydown', goOn, true);
    return () => {
      removeEventListener('focusin', come);
      removeEventListener('pointerdown', goOn, true);
      removeEventListener('keydown', goOn, true);
    };
  }, []);

  // After every drawing.
  useEffect(() => {
    const wanted = goal.current;
    if (wanted) {
      if (arrive(wanted())) goal.current = null;
      return;
    }
    const lost = last.current;
    // What was named holds until something else is done, not until the next drawing: a late effect of the one before
    // may come in between.
    const instead = other.current;
    if (lost && isGone(lost.element) && hasNoFocus()) {
      last.current = null;
      other.current = null;
      if (!instead || !arrive(instead()))
        arrive(lost.near.find((one) => !isGone(one) && one.checkVisibility()) ?? document.getElementById('main'));
    }
  });

  return {
    goTo: (to) => {
      goal.current = to;
    },
    orElse: (to) => {
      other.current = to;
    },
    stay: () => {
      goal.current = null;
    },
  };
}

function arrive(at: ReturnType<Goal>): boolean {
  if (at instanceof HTMLElement) at.focus({ preventScroll: at.id === 'main' });
  return Boolean(at);
}

function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(':disabled');
}

function hasNoFocus(): boolean {
  const { activeElement, body } = document;
  return !activeElement || activeElement === body || activeElement.matches(':disabled');
}

const stops = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([tabindex="-1"])';

/** The stops of Tab round an element, those after it first. */
function nearTo(element: HTMLElement): HTMLElement[] {
  const all = [...(element.closest('main')?.querySelectorAll<HTMLElement>(stops) ?? [])];
  const at = all.indexOf(element);
  return at < 0 ? [] : [...all.slice(at + 1, at + 30), ...all.slice(Math.max(0, at - 30), at).reverse()];
}
