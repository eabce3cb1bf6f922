import type { Opened } from '#lib/db/open.ts';
import type { KnownWorks } from './known-works.ts';
import type { LiveRooms } from './live-rooms.ts';
import type { RateLimits } from './rate-limit.ts';
import type { Screens } from './screens.ts';
import type { Turns } from './turns.ts';

/** The classroom of this process: its database and all that lives beside it. */
export interface Runtime {
  opened: Opened;
  rooms: LiveRooms;
  screens: Screens;
  limits: RateLimits;
  turns: Turns;
  works: KnownWorks;
  /** Ends the screens, so that their answers can end. */
  hush(): void;
  /** Ends everything, when nobody asks any more. */
  close(): Promise<void>;
}

const place = Symbol.for('tvisyn.class.runtime');
const world = globalThis as typeof globalThis & { [place]?: { runtime: Promise<Runtime> | undefined } };
world[place] ??= { runtime: undefined };

/**
 * The classroom, once it is opened or being opened. It hangs on `globalThis`, since a bundler may load a file more than
 * once. This one loads nothing else, so that who only wants to know need not load a database.
 */
export const held = world[place];
