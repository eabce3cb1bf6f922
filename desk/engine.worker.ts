// The engine in a thread of its own, so that the page answers while it works. One order at a time; to stop it, the
// page ends the worker: nothing that is busy would hear a message.
import type { Order, Report } from './engine/task.ts';

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const report = (said: Report) => self.postMessage(said);
  // Loaded here, so that an order is heard while it loads, and an engine that cannot be loaded is told of.
  import('./engine/perform.ts').then(
    ({ perform }) => perform(data, report),
    (error: unknown) => report({ id: data.id, fault: String(error) }),
  );
});
