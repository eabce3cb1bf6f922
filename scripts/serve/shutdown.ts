import type { Server } from 'node:http';
import { held } from '#lib/class/held-runtime.ts';

/** Milliseconds that open answers get to finish; browsers keep idle connections open for long. */
const patience = 3000;
/** Milliseconds after which the process goes even if the database has not closed. */
const longest = 10_000;

/**
 * Ends the process in good order at SIGTERM and SIGINT: takes no more, ends the streams of the classes, answers what was
 * asked, closes the database, and is gone. Screens come back by themselves, to another instance or to the next start.
 */
export function stopOnSignal(server: Server): void {
  const stop = () => {
    setTimeout(() => process.exit(1), longest).unref();
    server.close(() => void closeClassroom().finally(() => process.exit(0)));
    held.runtime?.then((runtime) => runtime.hush()).catch(() => undefined);
    // A connection whose answer has just ended is idle now and was not before.
    setInterval(() => server.closeIdleConnections(), 50).unref();
    setTimeout(() => server.closeAllConnections(), patience).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.env.npm_lifecycle_event) stopWithParent(stop);
}

/** If there is one. One that could not be opened need not be closed. */
async function closeClassroom(): Promise<void> {
  const runtime = await held.runtime?.catch(() => undefined);
  await runtime?.close();
}

/**
 * npm starts a shell that starts us, and passes a signal on to the shell only, which dies and tells nobody.
 * So we look now and then whether it is still there; otherwise the port would stay taken by nobody’s server.
 */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
