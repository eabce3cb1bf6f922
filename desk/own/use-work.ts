import { useCallback, useEffect, useRef, useState } from 'react';
import { onChange } from '#desk/shelf/changes.ts';
import { problemOf, type ShelfProblemCode } from '#desk/shelf/problem.ts';
import { type ReadWork, readWork } from '#desk/shelf.ts';
import { isSame } from '#lib/model/same.ts';
import type { Work } from '#lib/model/work.ts';
import { applyChange, inverse, type WorkChange } from '#lib/model/work-change.ts';
import { saveChanges, together, withChanges } from './save-changes.ts';

/** How keeping stands: `clash` where another tab has changed the same thing, `gone` where it took the work away. */
export type Keeping = { kind: 'kept' | 'gone' } | { kind: 'clash'; mine: WorkChange } | { kind: ShelfProblemCode };

export interface OpenWork {
  work: Work;
  keeping: Keeping;
  /** While something is being written to the device. */
  saving: boolean;
  /** Whether it could be done; where another tab has changed the same thing, the two are put to the person. */
  change: (change: WorkChange) => boolean;
  /** Undoing and doing again: each tells what it did, `null` where that could not be. */
  undo: (() => WorkChange | null) | undefined;
  redo: (() => WorkChange | null) | undefined;
  /** Tries again to keep what could not be kept; what another tab took away is brought back. */
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
  // What is kept, as far as this tab knows, and what is still to be kept; a saving waits for the one before it.
  const base = useRef(read);
  const unkept = useRef<readonly WorkChange[]>([]);
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

  /** What is kept with all that is still to be kept: nothing that was written goes from the screen before it is. */
  const showAll = useCallback(() => {
    const { work: next } = withChanges(base.current.work, unkept.current);
    if (!isSame(next, shown.current)) show(next);
  }, [show]);

  const keep = useCallback(
    (revived = false) => {
      pending.current += 1;
      setWaiting(pending.current);
      queue.current = queue.current.then(async () => {
        try {
          const todo = unkept.current;
          if (todo.length === 0 && !revived) return;
          const result = await saveChanges(base.current, todo, revived);
          if ('gone' in result) return setKeeping({ kind: 'gone' });
          base.current = result.read;
          unkept.current = unkept.current.slice(todo.length);
          showAll();
          setKeeping((before) => {
            const earlier = before.kind === 'clash' ? before.mine : null;
            const mine = earlier && result.clashed ? together(earlier, result.clashed) : (earlier ?? result.clashed);
            return mine ? { kind: 'clash', mine } : { kind: 'kept' };
          });
        } catch (error) {
          setKeeping({ kind: problemOf(error) });
        } finally {
          pending.current -= 1;
          setWaiting(pending.current);
        }
      });
    },
    [showAll],
  );

  const change = useCallback(
    (wanted: WorkChange) => {
      const next = applyChange(shown.current, wanted);
      if (!next) return false;
      show(next);
      unkept.current = [...unkept.current, wanted];
      keep();
      return true;
    },
    [keep, show],
  );

  const changeAnew = (wanted: WorkChange) => {
    if (!change(wanted)) {
      setKeeping({ kind: 'clash', mine: wanted });
      return false;
    }
    setLatest({ done: [...latest.current.done, wanted], undone: [] });
    return true;
  };
  const step = (from: 'done' | 'undone', to: 'done' | 'undone') => {
    if (steps[from].length === 0) return undefined;
    return () => {
      const last = latest.current[from].at(-1);
      if (!last) return null;
      const wanted = from === 'done' ? inverse(last) : last;
      // What another tab has changed since cannot be undone here; it is left out of the row.
      const did = change(wanted);
      const rest = { ...latest.current, [from]: latest.current[from].slice(0, -1) };
      setLatest(did ? { ...rest, [to]: [...rest[to], last] } : rest);
      return did ? wanted : null;
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
          showAll();
        });
      }),
    [showAll],
  );

  // Who leaves in that moment is asked to wait for it; and who leaves what could not be kept, whether that is meant.
  const isUnkept = waiting > 0 || keeping.kind !== 'kept';
  useEffect(() => {
    if (!isUnkept) return;
    const leave = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', leave);
    return () => removeEventListener('beforeunload', leave);
  }, [isUnkept]);

  return {
    work,
    keeping,
    saving: waiting > 0,
    change: changeAnew,
    undo: step('done', 'undone'),
    redo: step('undone', 'done'),
    keepAgain: () => keep(true),
    letGo: () => setKeeping({ kind: 'kept' }),
  };
}

/** What has been done, and what of it has been undone; the last thing last. */
interface Steps {
  done: WorkChange[];
  undone: WorkChange[];
}
