import type { Database } from '#lib/db/database.ts';
import type { Random } from './chance.ts';
import type { Contribution } from './contribution.ts';
import type { RateLimits } from './rate-limit.ts';
import type { RoomState } from './room-state.ts';
import type { Turns } from './turns.ts';

export type Clock = () => Date;

/** A contribution as it is stored now, and the number of the change before it. */
export interface Learned {
  room: string;
  from: number;
  contribution: Contribution;
}

/** What every service needs of the world. */
export interface Context {
  db: Database;
  now: Date;
  random: Random;
  limits: RateLimits;
  /** Writes of one room are done one after another in this process, by the room's id. */
  turns: Turns;
  /** The rooms that are watched: what is known of one, and, when something was stored, that it need not be read again. */
  live?: { known(room: string): RoomState | null; learn(learned: Learned): void };
}

/** Of a request that comes without a seat, or with a secret that is still to be tried. */
export interface Caller extends Context {
  /** The address it came from; kept in memory only, to count what was wrong. */
  address: string;
}
