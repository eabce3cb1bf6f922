import { useCallback, useEffect, useRef, useState } from 'react';
import { onChange } from '#desk/shelf/changes.ts';
import { problemOf, type ShelfProblemCode } from '#desk/shelf/problem.ts';
import { type ReadWork, readWork, saveWork } from '#desk/shelf.ts';
import type { Work } from '#lib/model/work.ts';
import { applyChange, inverse, type WorkChange } from '#lib/model/work-change.ts';

/** How keeping stands: `clash` where another tab has changed the same thing, `gone` where it took the work away. */
export type Keeping = { kind: 'kept' | 'gone' } | { kind: 'clash'; mine: WorkChange } | { kind: ShelfProblemCode };

export interface OpenWork {
  work: Work;
  keeping: Keeping;
  change: (change: WorkChange) => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  /** Tries again to keep what could not be kept. */
  keepAgain: () => void;
  /** Lets go of a change that clashed. */
  letGo: () => void;
}

/**
 * A work that is read and written on. What is done to it is seen at once and kept at once, one saving after the other.
 * Where another tab has saved in between, the change is done again to what that tab has made of the work.
 */
export function useWork(read: ReadWork): OpenWork {
  const [work, setWork] = useState(read.work);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept' });
  const [done, setDone] = useState<WorkChange[]>([]);
  const [undone, setUndone] = useState<WorkChange[]>([]);
  // What is kept, as far as this tab knows, and what is to be kept; a saving waits for the one before it.
  const base = useRef(read);
  const shown = useRef(read.work);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const show = useCallback((next: Work) => {
    shown.current = next;
    setWork(next);
  }, []);

  const keep = useCallback(
    (change: WorkChange, revived = false) => {
      queue.current = queue.current.then(async () => {
        try {
          const result = await saveMerged(base.current, change, revived);
          if ('clash' in result) {
            if (result.now) base.current = result.now;
            show(base.current.work);
            setKeeping(result.now ? { kind: 'clash', mine: change } : { kind: 'gone' });
            return;
          }
          const merged = result.work !== shown.current;
          base.current = result;
          if (merged) show(result.work);
          setKeeping({ kind: 'kept' });
        } catch (error) {
          setKeeping({ kind: problemOf(error) });
        }
      });
    },
    [show],
  );

  const change = useCallback(
    (wanted: WorkChange) => {
      const next = applyChange(shown.current, wanted);
      if (!next) return false;
      show(next);
      keep(wanted);
      return true;
    },
    [keep, show],
  );

  const changeAnew = (wanted: WorkChange) => {
    if (!change(wanted)) return;
    setDone((before) => [...before, wanted]);
    setUndone([]);
  };
  const step = (from: WorkChange[], setFrom: typeof setDone, setTo: typeof setDone, turn: boolean) => {
    const last = from.at(-1);
    if (!last) return undefined;
    return () => {
      setFrom(from.slice(0, -1));
      // What another tab has changed since cannot be undone here; it is left out of the row.
      if (change(turn ? inverse(last) : last)) setTo((others) => [...others, last]);
    };
  };

  useEffect(
    () =>
      onChange(({ id, revision }) => {
        if (id !== base.current.work.id || revision === base.current.revision) return;
        queue.current = queue.current.then(async () => {
          const now = await readWork(id).catch(() => null);
          if (!now) return setKeeping({ kind: 'gone' });
          base.current = now;
          show(now.work);
        });
      }),
    [show],
  );

  return {
    work,
    keeping,
    change: changeAnew,
    undo: step(done, setDone, setUndone, true),
    redo: step(undone, setUndone, setDone, false),
    keepAgain: () => {
      const whole = shown.current;
      base.current = { ...base.current, work: whole };
      keep({ notes: [] }, true);
    },
    letGo: () => setKeeping({ kind: 'kept' }),
  };
}

type Merged = ReadWork | { clash: true; now: ReadWork | null };

/** Saves a change on what is kept; where that has moved on, on what it has become. `revived` brings back what is gone. */
async function saveMerged(from: ReadWork, change: WorkChange, revived: boolean): Promise<Merged> {
  let base = from;
  for (;;) {
    const next = applyChange(base.work, change);
    if (!next) return { clash: true, now: base };
    const saved = await saveWork(next, base.revision);
    if (saved.kind === 'saved') return { work: next, revision: saved.revision };
    if (saved.now) base = saved.now;
    else if (revived && base.revision > 0) base = { ...base, revision: 0 };
    else return { clash: true, now: null };
  }
}
