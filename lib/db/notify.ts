import type { PGlite } from '@electric-sql/pglite';
import { type SQL, sql } from 'drizzle-orm';
import pg from 'pg';
import type { Database } from './database.ts';
import { reconnectDelay } from './reconnect.ts';
import { rooms } from './schema.ts';

const channel = 'tvisyn_class';

/** That something in a room is another. Nothing of what was written: a notice carries at most 8,000 bytes. */
export type Notice = Change | Move;

/** The number of a change in a room. */
interface Change {
  room: string;
  seq: number;
}

/** A seat that has another secret now: whoever has the old one is to hear no more. Nothing else is new in its room. */
interface Move {
  room: string;
  moved: string;
}

/** Hears a notice; `null` says that some may have been missed, and that every room must be asked for what is new. */
export type Listener = (notice: Notice | null) => void;

export interface Notices {
  /** Gives back what ends it. */
  subscribe(listener: Listener): () => void;
  close(): Promise<void>;
}

/** What tells every instance, as a part of a `select`; they hear it when the transaction is committed. */
export function notifying(notice: Notice): SQL {
  const what = 'moved' in notice ? `moved ${notice.moved}` : notice.seq;
  return sql`pg_notify(${channel}, ${`${notice.room} ${what}`})`;
}

/** Tells every instance, when the transaction is committed. */
export async function announce(transaction: Database, notice: Notice): Promise<void> {
  await transaction.execute(sql`select ${notifying(notice)}`);
}

/** Gives a room the number of a change and tells every instance, in one go. */
export async function announceChange(transaction: Database, { room, seq }: Change): Promise<void> {
  const numbered = sql`update ${rooms} set seq = ${seq} where id = ${room}`;
  await transaction.execute(sql`with numbered as (${numbered}) select ${notifying({ room, seq })}`);
}

function readNotice(payload: string): Notice | null {
  const [room = '', seq = '', moved = ''] = payload.split(' ');
  if (room && seq === 'moved' && moved) return { room, moved };
  return room && /^\d+$/.test(seq) ? { room, seq: Number(seq) } : null;
}

/** One process has the embedded database for itself, and hears its own notices without any connection. */
export async function embeddedNotices(client: PGlite): Promise<Notices> {
  const listeners = new Set<Listener>();
  const unlisten = await client.listen(channel, (payload) => {
    for (const listener of listeners) listener(readNotice(payload));
  });
  return {
    subscribe: (listener) => subscribe(listeners, listener),
    close: () => unlisten(),
  };
}

/**
 * One connection of each instance listens. When it is lost it comes back by itself, and then says that notices may
 * have been missed. Throws where the first connection cannot be made.
 */
export async function postgresNotices(url: string, chance: () => number): Promise<Notices> {
  const listeners = new Set<Listener>();
  const tell: Listener = (notice) => {
    for (const listener of listeners) listener(notice);
  };
  let closed = false;
  let client: pg.Client | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true, keepAliveInitialDelayMillis: 10_000 });
    let lost = false;
    const lose = () => {
      if (lost) return;
      lost = true;
      next.end().catch(() => undefined);
      if (client === next) again(0);
    };
    next.on('error', lose);
    next.on('end', lose);
    next.on('notification', ({ payload }) => tell(readNotice(payload ?? '')));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch (error) {
      lose();
      throw error;
    }
    if (lost) throw new Error('The connection was lost as soon as it was made.');
    if (closed) return next.end();
    client = next;
  }

  function again(attempt: number): void {
    client = null;
    if (closed) return;
    timer = setTimeout(
      () =>
        connect().then(
          () => tell(null),
          () => again(attempt + 1),
        ),
      reconnectDelay(attempt, chance),
    );
    timer.unref();
  }

  await connect();
  return {
    subscribe: (listener) => subscribe(listeners, listener),
    async close() {
      closed = true;
      clearTimeout(timer);
      const last = client;
      client = null;
      await last?.end();
    },
  };
}

function subscribe(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
