import { useCallback, useEffect, useRef, useState } from 'react';
import { onChange } from '#desk/shelf/changes.ts';
import { problemOf, type ShelfProblemCode } from '#desk/shelf/problem.ts';
import { type ReadWork, readWork, saveWork } from '#desk/shelf.ts';
import { isSame } from '#lib/model/same.ts';
import type { Work } from '#lib/model/work.ts';
import { applyChange, inverse, type WorkChange } from '#lib/model/work-change.ts';

/** How keeping stands: `clash` where another tab has changed the same thing, `gone` where it took the work away. */
export type Keeping = { kind: 'kept' | 'gone' } | { kind: 'clash'; mine: WorkChange } | { kind: ShelfProblemCode };

export interface OpenWork {
  work: Work;
  keeping: Keeping;
  /** While something is being written to the device. */
  saving: boolean;
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
  const [waiting, setWaiting] = useState(0);
  const [steps, setSteps] = useState<Steps>({ done: [], undone: [] });
  // Keys may come faster than pictures: what they do goes by what was done last, not by what was drawn last.
  const latest = useRef(steps);
  const pending = useRef(0);
  // What is kept, as far as this tab knows, and what is to be kept; a saving waits for the one before it.
  const base = useRef(read);
  const shown = useRef(read.work);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const show = useCallback((next: Work) => {
    shown.current = next;
    setWork(next);
  }, []);

  const setLatest = useCallback((next: Steps) => {
    latest.current = next;
    setSteps(next);
  }, []);

  const keep = useCallback(
    (change: WorkChange, revived = false) => {
      pending.current += 1;
      setWaiting(pending.current);
      queue.current = queue.current.then(async () => {
        try {
          const result = await saveMerged(base.current, change, revived);
          if ('clash' in result) {
            if (result.now) base.current = result.now;
            show(base.current.work);
            setKeeping(result.now ? { kind: 'clash', mine: change } : { kind: 'gone' });
            return;
          }
          base.current = result;
          // What is still to be kept is shown already, and comes to lie on this.
          if (pending.current === 1 && !isSame(result.work, shown.current)) show(result.work);
          setKeeping({ kind: 'kept' });
        } catch (error) {
          setKeeping({ kind: problemOf(error) });
        } finally {
          pending.current -= 1;
          setWaiting(pending.current);
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
    setLatest({ done: [...latest.current.done, wanted], undone: [] });
  };
  const step = (from: 'done' | 'undone', to: 'done' | 'undone') => {
    if (steps[from].length === 0) return undefined;
    return () => {
      const last = latest.current[from].at(-1);
      if (!last) return;
      // What another tab has changed since cannot be undone here; it is left out of the row.
      const did = change(from === 'done' ? inverse(last) : last);
      const rest = { ...latest.current, [from]: latest.current[from].slice(0, -1) };
      setLatest(did ? { ...rest, [to]: [...rest[to], last] } : rest);
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

  // Who leaves in that moment is asked to wait for it.
  useEffect(() => {
    if (waiting === 0) return;
    const leave = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', leave);
    return () => removeEventListener('beforeunload', leave);
  }, [waiting]);

  return {
    work,
    keeping,
    saving: waiting > 0,
    change: changeAnew,
    undo: step('done', 'undone'),
    redo: step('undone', 'done'),
    keepAgain: () => {
      const whole = shown.current;
      base.current = { ...base.current, work: whole };
      keep({ notes: [] }, true);
    },
    letGo: () => setKeeping({ kind: 'kept' }),
  };
}

/** What has been done, and what of it has been undone; the last thing last. */
interface Steps {
  done: WorkChange[];
  undone: WorkChange[];
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
