import { ImportProblem } from '#lib/import/problem.ts';
import type { Order, Report, TaskName, Tasks } from './engine/task.ts';

export interface EngineOptions {
  /** Told how much is done, 0–1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/** As much of a worker as the engine uses. */
export type EngineWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Does the work of an import in a worker, one task after another. */
export interface Engine {
  /**
   * @throws ImportProblem if what was brought cannot be taken in, the signal's reason if it was cancelled,
   * and Error if the engine has a fault.
   */
  run<Name extends TaskName>(
    name: Name,
    ask: Tasks[Name]['ask'],
    options?: EngineOptions,
  ): Promise<Tasks[Name]['answer']>;
  close(): void;
}

/** Starts the engine when it is first used. A cancelled task ends its worker; the next one gets a new one. */
export function openEngine(start: () => EngineWorker = startWorker): Engine {
  let worker: EngineWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;

  function stop(): void {
    worker?.terminate();
    worker = null;
  }

  function perform(order: Order, { onProgress, signal }: EngineOptions): Promise<Tasks[TaskName]['answer']> {
    signal?.throwIfAborted();
    worker ??= start();
    const busy = worker;
    return new Promise((resolve, reject) => {
      const cancel = () => {
        stop();
        reject(signal?.reason);
      };
      const settle = (how: () => void) => {
        signal?.removeEventListener('abort', cancel);
        how();
      };
      signal?.addEventListener('abort', cancel, { once: true });
      busy.onerror = ({ message }) => {
        stop();
        settle(() => reject(new Error(message)));
      };
      busy.onmessage = ({ data }: MessageEvent<Report>) => {
        if (data.id !== order.id) return;
        if ('progress' in data) onProgress?.(data.progress);
        else if ('answer' in data) settle(() => resolve(data.answer));
        else if ('problem' in data) settle(() => reject(new ImportProblem(data.problem, data.details)));
        else settle(() => reject(new Error(data.fault)));
      };
      busy.postMessage(order);
    });
  }

  return {
    run(name, ask, options = {}) {
      const order = { id: ++count, name, ask } as Order;
      const next = last.then(() => perform(order, options));
      last = next.catch(() => undefined);
      return next as Promise<Tasks[typeof name]['answer']>;
    },
    close: stop,
  };
}

function startWorker(): EngineWorker {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
}
