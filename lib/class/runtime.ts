import { closeDatabase, type Opened, openDatabase } from '#lib/db/open.ts';
import { codeOf } from '#lib/db/trouble.ts';
import type { Clock } from './context.ts';
import { purgeExpired } from './ending.ts';
import { KnownWorks } from './known-works.ts';
import { LiveRooms } from './live-rooms.ts';
import { RateLimits } from './rate-limit.ts';
import { Screens } from './screens.ts';

/** The classroom of this process: its database and all that lives beside it. */
export interface Runtime {
  opened: Opened;
  rooms: LiveRooms;
  screens: Screens;
  limits: RateLimits;
  works: KnownWorks;
  /** Ends the screens, so that their answers can end. */
  hush(): void;
  /** Ends all but the database. */
  close(): void;
}

const hour = 3_600_000;

/** Starts what lives beside a database: live rooms, screens, limits, and the purge, now and every hour. */
export function startRuntime(opened: Opened, clock: Clock = () => new Date()): Runtime {
  const rooms = new LiveRooms(opened, Math.random);
  const screens = new Screens(rooms, clock);
  const works = new KnownWorks(opened.db);
  const purge = () => {
    works.sweep(clock());
    // What is due now is still due in an hour; the message of an error may hold what was written.
    purgeExpired({ db: opened.db, now: clock() }).catch((error) =>
      console.warn(`Classes whose time is up could not be deleted now (${codeOf(error) || 'no code'}).`),
    );
  };
  purge();
  const timer = setInterval(purge, hour);
  timer.unref();
  return {
    ...{ opened, rooms, screens, works, limits: new RateLimits() },
    hush: () => screens.close(),
    close() {
      clearInterval(timer);
      screens.close();
      rooms.close();
    },
  };
}

const place = Symbol.for('tvisyn.class.runtime');
const held = globalThis as typeof globalThis & { [place]?: Promise<Runtime> | undefined };

/**
 * The classroom, opened when somebody first needs it. It hangs on `globalThis`, since a bundler may load this file more
 * than once. A failed try is forgotten.
 */
export function classRuntime(): Promise<Runtime> {
  held[place] ??= openDatabase()
    .then((opened) => startRuntime(opened))
    .catch((error) => {
      held[place] = undefined;
      throw error;
    });
  return held[place];
}

/** The classroom if it was opened or is being opened. */
export function openedRuntime(): Promise<Runtime> | undefined {
  return held[place];
}

/** Ends everything and closes the database, if it was ever opened. */
export async function closeRuntime(): Promise<void> {
  const runtime = held[place];
  held[place] = undefined;
  (await runtime?.catch(() => undefined))?.close();
  await closeDatabase();
}
