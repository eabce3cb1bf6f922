import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import pg from 'pg';
import type { Database } from './database.ts';
import { lockFolder } from './lock.ts';
import { migrateEmbedded, migratePostgres } from './migrate.ts';
import { embeddedNotices, type Notices, postgresNotices } from './notify.ts';
import * as schema from './schema.ts';

/** An open database and what comes with it. */
export interface Opened {
  kind: 'embedded' | 'postgres';
  db: Database;
  notices: Notices;
  /**
   * Takes the bytes of deleted rows off the disk, which a query does not see any more but the files still have. Takes
   * up to a second, in which nothing else is answered; a database on a server of its own does it in its own time.
   */
  scrub(): Promise<void>;
  /** Lets what is under way end, and gives everything back. */
  close(): Promise<void>;
}

/** Where the database is. `memory` is for tests. */
export type Location = { kind: 'folder'; folder: string } | { kind: 'memory' } | { kind: 'postgres'; url: string };

/** `DATABASE_URL` names a PostgreSQL database; without it the embedded one is kept in `.data/`. */
export function locationFrom(env: Partial<Record<string, string>>, root: string): Location {
  const url = env.DATABASE_URL;
  if (!url) return { kind: 'folder', folder: join(root, '.data', 'class') };
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', url };
  throw new Error('DATABASE_URL must be the address of a PostgreSQL database: postgres://user:password@host/name.');
}

/** Whether there is a database already: a folder is made when the first class is opened. */
export function isMade(location: Location): boolean {
  return location.kind !== 'folder' || existsSync(location.folder);
}

/** Opens a database and brings it up to date. The embedded one takes some seconds the first time. */
export function openAt(location: Location): Promise<Opened> {
  return location.kind === 'postgres' ? openPostgres(location.url) : openEmbedded(location);
}

async function openPostgres(url: string): Promise<Opened> {
  await migratePostgres(url);
  // Whoever waits for the lock of a room holds a connection: half a class that writes at once must not hold all of them.
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000, max: 20 });
  // A connection that is lost while nobody uses it is no trouble: the pool makes a new one when it is asked.
  pool.on('error', () => undefined);
  const notices = await postgresNotices(url, Math.random);
  return {
    kind: 'postgres',
    db: drizzlePg(pool, { schema }),
    notices,
    scrub: async () => undefined,
    async close() {
      await notices.close();
      await pool.end();
    },
  };
}

async function openEmbedded(location: Exclude<Location, { kind: 'postgres' }>): Promise<Opened> {
  const folder = location.kind === 'folder' ? location.folder : null;
  const release = folder ? lockFolder(folder) : () => undefined;
  try {
    // The usual 128 MB of buffers are for a machine that does nothing else.
    // Old files of the log of changes are deleted and not written over: they have what was written in a class.
    const params = ['-c', 'shared_buffers=8MB', '-c', 'wal_recycle=off'];
    const startParams = [...PGlite.defaultStartParams, ...params];
    const client = await PGlite.create({ ...(folder ? { dataDir: join(folder, 'pglite') } : {}), startParams });
    await migrateEmbedded(client);
    const notices = await embeddedNotices(client);
    return {
      kind: 'embedded',
      db: drizzlePglite(client, { schema }),
      notices,
      async scrub() {
        // Tables into new files, the log into a new one, and the old ones go.
        const tables = ['rooms', 'works', 'seats', 'contributions', 'receipts'];
        await client.exec(`vacuum full ${tables.join(', ')}`);
        await client.exec('select pg_switch_wal()');
        await client.exec('checkpoint');
      },
      async close() {
        await notices.close();
        await client.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

const place = Symbol.for('tvisyn.class.database');
const held = globalThis as typeof globalThis & { [place]?: Promise<Opened> | undefined };

/**
 * The database of this process, opened when the first page of a class needs it. Reading never does. It hangs on
 * `globalThis`, since a bundler may load this file more than once; a failed try is forgotten, and the next page tries
 * anew.
 */
export function openDatabase(): Promise<Opened> {
  held[place] ??= openAt(locationFrom(process.env, process.cwd())).catch((error) => {
    held[place] = undefined;
    throw error;
  });
  return held[place];
}

/** Closes it, if it was ever opened. */
export async function closeDatabase(): Promise<void> {
  const opened = held[place];
  held[place] = undefined;
  await (await opened)?.close();
}
