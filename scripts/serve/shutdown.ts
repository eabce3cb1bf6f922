import type { Server } from 'node:http';

/** Milliseconds that open answers get to finish; browsers keep idle connections open for long. */
const patience = 1000;

/** Ends the process in good order at SIGTERM and SIGINT: answers what was asked, takes no more, and is gone. */
export function stopOnSignal(server: Server): void {
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patience).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.env.npm_lifecycle_event) stopWithParent(stop);
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
