import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Random } from '../chance.ts';
import type { Clock } from '../context.ts';
import type { Runtime } from '../held-runtime.ts';
import type { TableWords } from './class-table.ts';

/** Where the site stands, as the environment has it. */
export interface Site {
  /** TVISYN_URL: the address that people use. */
  url: string | null;
  /** TVISYN_PROXY=yes: a proxy of ours is before the server, and what it says of a request is true. */
  proxied: boolean;
}

/** All that requests need of the world. */
export interface World {
  /** Opens the classroom where it is not open yet. */
  runtime(): Promise<Runtime>;
  /** Whether there is a database to be opened at all, before anybody has opened a class. */
  hasDatabase(): boolean;
  dossier(slug: string): Dossier | null;
  /** The words of a table in a language of the interface. */
  words(locale: Locale): Promise<TableWords>;
  now: Clock;
  random: Random;
  chance: () => number;
  site: Site;
}

export function siteFrom(env: Partial<Record<string, string>>): Site {
  return { url: env.TVISYN_URL || null, proxied: env.TVISYN_PROXY === 'yes' };
}
