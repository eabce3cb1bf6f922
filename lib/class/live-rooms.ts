import type { Database } from '#lib/db/database.ts';
import type { Notices } from '#lib/db/notify.ts';
import { reconnectDelay } from '#lib/db/reconnect.ts';
import type { Learned } from './context.ts';
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
  /** A reading is under way. */
  reading: boolean;
  /** The change that is known to be there, though perhaps not in the state; none where all is. */
  wanted: number;
}

/** Anything there is. */
const everything = Number.POSITIVE_INFINITY;
const nothing = -1;

/**
 * How long a notice waits before the room is read, in milliseconds. Most changes are made on this instance, which
 * learns of them without reading, and of several at once one reading is enough.
 */
const patience = 10;

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
      if (!notice) for (const room of this.#rooms.keys()) this.#read(room);
      else if ('seq' in notice) this.#read(notice.room, notice.seq);
    });
  }

  /** Watches a room: its state now, and after every change. Gives back what ends it. */
  watch(room: string, watcher: Watcher): () => void {
    const watched = this.#rooms.get(room) ?? { state: null, watchers: new Set(), reading: false, wanted: nothing };
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

  /** Takes in what was just stored here, where it comes right after what is known; otherwise a notice brings it. */
  learn({ room, from, contribution }: Learned): void {
    const watched = this.#rooms.get(room);
    if (watched?.state?.room.seq !== from) return;
    const { state } = watched;
    const { contributions } = state;
    const at = contributions.findIndex(({ id }) => id === contribution.id);
    this.#show(room, watched, {
      room: { ...state.room, seq: contribution.seq },
      seats: state.seats,
      contributions: at < 0 ? [...contributions, contribution] : contributions.with(at, contribution),
    });
  }

  /** How many rooms are watched. */
  get size(): number {
    return this.#rooms.size;
  }

  close(): void {
    this.#end();
    this.#rooms.clear();
  }

  #read(room: string, seq = everything): void {
    const watched = this.#rooms.get(room);
    if (!watched) return;
    watched.wanted = Math.max(watched.wanted, seq);
    if (!watched.reading) void this.#readUntilQuiet(room, watched);
  }

  async #readUntilQuiet(room: string, watched: Watched): Promise<void> {
    watched.reading = true;
    let failures = 0;
    const isBehind = () => watched.wanted > (watched.state?.room.seq ?? nothing);
    while (isBehind() && this.#rooms.get(room) === watched) {
      if (watched.wanted !== everything) await pause(patience);
      if (!isBehind()) break;
      const { wanted } = watched;
      watched.wanted = nothing;
      const read = await loadChanges(this.#db, room, watched.state).then(
        (state) => ({ state }),
        () => null,
      );
      if (!read) {
        // The database is away. What was stored before is still there when it is back.
        watched.wanted = Math.max(watched.wanted, wanted);
        await pause(reconnectDelay(failures, this.#chance));
        failures += 1;
        continue;
      }
      failures = 0;
      // It may have learned more while it read.
      if (read.state && read.state.room.seq <= (watched.state?.room.seq ?? nothing)) continue;
      this.#show(room, watched, read.state);
    }
    watched.reading = false;
  }

  #show(room: string, watched: Watched, state: RoomState | null): void {
    watched.state = state;
    if (!state && this.#rooms.get(room) === watched) this.#rooms.delete(room);
    for (const watcher of watched.watchers) watcher(state);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());
}
