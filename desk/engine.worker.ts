// The engine in a thread of its own, so that the page answers while it works. One order at a time; to stop it, the
// page ends the worker: nothing that is busy would hear a message.
import { perform } from './engine/perform.ts';
import type { Order } from './engine/task.ts';

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  perform(data, (report) => self.postMessage(report));
});
