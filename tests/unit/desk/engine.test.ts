import { expect, test, vi } from 'vitest';
import type { Order, Report } from '#desk/engine/task.ts';
import { type EngineWorker, openEngine } from '#desk/engine.ts';
import { ImportProblem } from '#lib/import/problem.ts';

/** A worker that answers when it is told to. */
class TestWorker implements EngineWorker {
  onmessage: EngineWorker['onmessage'] = null;
  onerror: EngineWorker['onerror'] = null;
  orders: Order[] = [];
  ended = false;
  postMessage(order: Order) {
    this.orders.push(order);
  }
  terminate() {
    this.ended = true;
  }
  says(report: Report) {
    this.onmessage?.call(this as unknown as Worker, { data: report } as MessageEvent<Report>);
  }
  get last() {
    return this.orders.at(-1)?.id ?? -1;
  }
}

function engineWithWorkers() {
  const workers: TestWorker[] = [];
  const engine = openEngine(() => {
    const worker = new TestWorker();
    workers.push(worker);
    return worker;
  });
  return { engine, workers };
}

const text = { lang: 'en', text: '', blocks: [], own: [], emphasis: [] };
const lines = { lines: [], lang: 'en' };
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('tells how far it is, and then the answer', async () => {
  const { engine, workers } = engineWithWorkers();
  const onProgress = vi.fn();
  const answer = engine.run('lay', lines, { onProgress });
  await turn();
  const id = workers[0]?.last ?? -1;
  workers[0]?.says({ id, progress: 0.5 });
  workers[0]?.says({ id: id + 7, answer: { ...text, lang: 'stray' } });
  workers[0]?.says({ id, answer: text });
  expect(await answer).toBe(text);
  expect(onProgress.mock.calls).toEqual([[0.5]]);
});

test('one task waits for the other, in one worker', async () => {
  const { engine, workers } = engineWithWorkers();
  const first = engine.run('lay', lines);
  const second = engine.run('lay', lines);
  await turn();
  expect(workers[0]?.orders).toHaveLength(1);
  workers[0]?.says({ id: workers[0].last, answer: text });
  await first;
  await turn();
  workers[0]?.says({ id: workers[0].last, answer: text });
  await second;
  expect(workers).toHaveLength(1);
});

test('a problem of what was brought is the same problem here', async () => {
  const { engine, workers } = engineWithWorkers();
  const answer = engine.run('read', { text: '' });
  await turn();
  workers[0]?.says({ id: workers[0].last, problem: 'too-large', details: { size: 5 } });
  await expect(answer).rejects.toEqual(new ImportProblem('too-large', { size: 5 }));
  await expect(answer).rejects.toMatchObject({ code: 'too-large', details: { size: 5 } });
});

test('a cancelled task ends its worker, and the next has a new one', async () => {
  const { engine, workers } = engineWithWorkers();
  const stop = new AbortController();
  const answer = engine.run('lay', lines, { signal: stop.signal });
  await turn();
  stop.abort();
  await expect(answer).rejects.toBe(stop.signal.reason);
  expect(workers[0]?.ended).toBe(true);
  const next = engine.run('lay', lines);
  await turn();
  workers[1]?.says({ id: workers[1].last, answer: text });
  expect(await next).toBe(text);
});

test('a task that was cancelled before its turn is never begun, and one that is done is not ended after', async () => {
  const { engine, workers } = engineWithWorkers();
  const stop = new AbortController();
  const first = engine.run('lay', lines, { signal: stop.signal });
  const stopped = new AbortController();
  const second = engine.run('lay', lines, { signal: stopped.signal });
  await turn();
  stopped.abort();
  workers[0]?.says({ id: workers[0].last, answer: text });
  await first;
  await expect(second).rejects.toBe(stopped.signal.reason);
  expect(workers[0]?.orders).toHaveLength(1);
  stop.abort();
  expect(workers[0]?.ended).toBe(false);
});

test('a fault of the worker is told, and the next task has a new worker', async () => {
  const { engine, workers } = engineWithWorkers();
  const answer = engine.run('lay', lines);
  await turn();
  workers[0]?.onerror?.call(workers[0] as unknown as Worker, { message: 'broken' } as ErrorEvent);
  await expect(answer).rejects.toThrow('broken');
  const next = engine.run('lay', lines);
  await turn();
  expect(workers).toHaveLength(2);
  workers[1]?.says({ id: workers[1].last, fault: 'again' });
  await expect(next).rejects.toThrow('again');
});
