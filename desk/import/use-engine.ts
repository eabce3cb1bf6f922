import { useEffect, useRef, useState } from 'react';
import { ImportProblem } from '#lib/import/problem.ts';
import type { TaskName, Tasks } from '../engine/task.ts';
import { type Engine, openEngine } from '../engine.ts';
import { ShelfProblem } from '../shelf/problem.ts';
import type { Work } from './working.tsx';

/** Why something could not be done: a problem of what was brought, a device that keeps nothing more, or a fault of ours. */
export type Trouble = Pick<ImportProblem, 'code' | 'details'> | 'full' | 'closed' | 'fault';

/** The engine as a component uses it: what it is at, and how to stop it. */
export function useEngine() {
  const engine = useRef<Engine | null>(null);
  const stop = useRef<AbortController | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  useEffect(() => () => engine.current?.close(), []);

  return {
    work,
    cancel: () => stop.current?.abort(),
    /** Asks the engine something. `null` if it was cancelled. @throws ImportProblem or Error */
    async ask<Name extends TaskName>(name: Name, ask: Tasks[Name]['ask']): Promise<Tasks[Name]['answer'] | null> {
      engine.current ??= openEngine();
      const stopping = new AbortController();
      stop.current = stopping;
      setWork({ task: name, done: 0 });
      try {
        return await engine.current.run(name, ask, {
          signal: stopping.signal,
          onProgress: (done) => setWork({ task: name, done }),
        });
      } catch (error) {
        if (stopping.signal.aborted) return null;
        throw error;
      } finally {
        setWork(null);
      }
    },
  };
}

/** What to tell the person who brought something. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof ImportProblem) return { code: error.code, details: error.details };
  return error instanceof ShelfProblem && error.code !== 'failed' ? error.code : 'fault';
}
