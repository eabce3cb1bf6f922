import type { Database } from '#lib/db/database.ts';
import type { Notices } from '#lib/db/notify.ts';
import { reconnectDelay } from '#lib/db/reconnect.ts';
import type { RoomState } from './room-state.ts';
import { loadChanges } from './stored.ts';

/**
 * Hears the state of a room, whole and new each time; `null` when the room is gone. What of it to show to whom is for
 * lib/class/seen.ts to say. Must not throw.
 */
export type Watcher = (state: RoomState | null) => void;

interface Watched {
  state: RoomState | null;
  watchers: Set<Watcher>;
  /** A reading is under way; another is needed after it. */
  reading: boolean;
  again: boolean;
}

/**
 * The rooms that somebody on this instance watches, kept in memory: a notice makes the instance read what is new once,
 * however many screens hang on it, and notices that come while it reads are answered by one more reading. When the
 * database is away it tries until it is back, so a change that is stored reaches every screen in the end.
 */
export class LiveRooms {
  readonly #db: Database;
  readonly #rooms = new Map<string, Watched>();
  readonly #chance: () => number;
  readonly #end: () => void;

  constructor({ db, notices }: { db: Database; notices: Notices }, chance: () => number) {
    this.#db = db;
    this.#chance = chance;
    this.#end = notices.subscribe((notice) => {
      if (notice) this.#read(notice.room, notice.seq);
      else for (const room of this.#rooms.keys()) this.#read(room);
    });
  }

  /** Watches a room: its state now, and after every change. Gives back what ends it. */
  watch(room: string, watcher: Watcher): () => void {
    const watched = this.#rooms.get(room) ?? { state: null, watchers: new Set(), reading: false, again: false };
    this.#rooms.set(room, watched);
    watched.watchers.add(watcher);
    if (watched.state) watcher(watched.state);
    else this.#read(room);
    return () => {
      watched.watchers.delete(watcher);
      if (watched.watchers.size === 0 && this.#rooms.get(room) === watched) this.#rooms.delete(room);
    };
  }

  /** The last state of a room that is watched here; perhaps not the newest. */
  known(room: string): RoomState | null {
    return this.#rooms.get(room)?.state ?? null;
  }

  /** How many rooms are watched. */
  get size(): number {
    return this.#rooms.size;
  }

  close(): void {
    this.#end();
    this.#rooms.clear();
  }

  #read(room: string, seq = Number.POSITIVE_INFINITY): void {
    const watched = this.#rooms.get(room);
    if (!watched || (watched.state && watched.state.room.seq >= seq)) return;
    watched.again = true;
    if (!watched.reading) void this.#readUntilQuiet(room, watched);
  }

  async #readUntilQuiet(room: string, watched: Watched): Promise<void> {
    watched.reading = true;
    let failures = 0;
    while (watched.again && this.#rooms.get(room) === watched) {
      watched.again = false;
      const read = await loadChanges(this.#db, room, watched.state).then(
        (state) => ({ state }),
        () => null,
      );
      if (!read) {
        // The database is away. What was stored before is still there when it is back.
        watched.again = true;
        await new Promise((resolve) => setTimeout(resolve, reconnectDelay(failures, this.#chance)).unref());
        failures += 1;
        continue;
      }
      failures = 0;
      if (read.state && read.state === watched.state) continue;
      watched.state = read.state;
      if (!read.state) this.#rooms.delete(room);
      for (const watcher of watched.watchers) watcher(read.state);
    }
    watched.reading = false;
  }
}
