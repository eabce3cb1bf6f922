import type { Database } from '#lib/db/database.ts';
import type { Random } from './chance.ts';
import type { RateLimits } from './rate-limit.ts';

export type Clock = () => Date;

/** What every service needs of the world. */
export interface Context {
  db: Database;
  now: Date;
  random: Random;
  limits: RateLimits;
}

/** Of a request that comes without a seat, or with a secret that is still to be tried. */
export interface Caller extends Context {
  /** The address it came from; kept in memory only, to count what was wrong. */
  address: string;
}
