import { closeDatabase, type Opened, openDatabase } from '#lib/db/open.ts';
import { codeOf } from '#lib/db/trouble.ts';
import type { Clock } from './context.ts';
import { purgeExpired } from './ending.ts';
import { held, type Runtime } from './held-runtime.ts';
import { KnownWorks } from './known-works.ts';
import { LiveRooms } from './live-rooms.ts';
import { RateLimits } from './rate-limit.ts';
import { Screens } from './screens.ts';
import { scrub } from './scrub.ts';
import { Turns } from './turns.ts';

const hour = 3_600_000;

/**
 * Starts what lives beside a database: live rooms, screens, limits, and the purge, now and every hour. `closeOpened`
 * closes the database, for whom it belongs to.
 */
export function startRuntime(
  opened: Opened,
  clock: Clock = () => new Date(),
  closeOpened: () => Promise<void> = async () => undefined,
): Runtime {
  const rooms = new LiveRooms(opened, Math.random);
  const screens = new Screens(rooms, clock, Math.random);
  // Also where a seat was moved by way of another instance.
  const end = opened.notices.subscribe((notice) => {
    if (notice && 'moved' in notice) screens.cut(notice.room, notice.moved);
  });
  const works = new KnownWorks(opened.db);
  const purge = () => {
    works.sweep(clock());
    // What is due now is still due in an hour; the message of an error may hold what was written.
    purgeExpired({ db: opened.db, now: clock() }).then(
      (deleted) => (deleted > 0 ? scrub(opened) : undefined),
      (error) => console.warn(`Classes whose time is up could not be deleted now (${codeOf(error) || 'no code'}).`),
    );
  };
  purge();
  const timer = setInterval(purge, hour);
  timer.unref();
  return {
    ...{ opened, rooms, screens, works, limits: new RateLimits(), turns: new Turns() },
    hush: () => screens.close(),
    async close() {
      clearInterval(timer);
      end();
      screens.close();
      rooms.close();
      await closeOpened();
    },
  };
}

/**
 * The classroom of this process, opened when somebody first needs it. A failed try is forgotten, and the next one tries
 * anew.
 */
export function classRuntime(): Promise<Runtime> {
  held.runtime ??= openDatabase()
    .then((opened) => startRuntime(opened, undefined, closeDatabase))
    .catch((error) => {
      held.runtime = undefined;
      throw error;
    });
  return held.runtime;
}
