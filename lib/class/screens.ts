import type { LiveRooms } from './live-rooms.ts';
import type { ClassProblem } from './outcome.ts';
import type { RoomState } from './room-state.ts';
import { newsFor } from './told.ts';

/** Where the news of one screen goes: an event stream. */
export interface Outlet {
  /** Whether there is room for more. Where there is not, {@link Screen.wake} is called when there is. */
  hasRoom(): boolean;
  told(cursor: string, json: string): void;
  /** The class or the seat is gone. Nothing comes after it. */
  gone(problem: ClassProblem): void;
  /** A sign of life. */
  beat(): void;
  /** Ends it; the screen may come back. */
  end(): void;
}

/** A screen that is being told. */
export interface Screen {
  /** Its outlet has room again. */
  wake(): void;
  close(): void;
}

interface Shown {
  seat: string;
  outlet: Outlet;
  /** What it knows; `null` before anything was told. */
  cursor: string | null;
  rest: string | null;
  /** There is something it may not know yet. */
  due: boolean;
  /** How many signs of life in a row it had no room for, and after how many it is ended however well it reads. */
  deaf: number;
  left: number;
  room: Watched;
}

interface Watched {
  id: string;
  state: RoomState | null;
  gone: boolean;
  shown: Set<Shown>;
  end: () => void;
}

/** Milliseconds between signs of life, and after how many that a screen did not take it is cut off. */
const beat = 15_000;
const patience = 4;
/**
 * A screen has to show its secret anew after so many signs of life, ten to fifteen minutes: one whose seat has moved to
 * another device is cut off at once, but the notice of it may be lost with the line to the database.
 */
const longest = { least: 40, most: 60 };
/** How long the process works for screens before it lets others have their turn, in milliseconds. */
const turn = 3;

/**
 * All screens that this instance tells. What a screen gets is worked out from its cursor and the newest state when it
 * has room for it, so nothing is kept for one that does not read: it gets everything at once when it reads again.
 * Screens take turns with requests, since thirty of them are due at the same moment.
 */
export class Screens {
  readonly #rooms = new Map<string, Watched>();
  readonly #due = new Set<Shown>();
  readonly #live: LiveRooms;
  readonly #now: () => Date;
  readonly #chance: () => number;
  readonly #heart: ReturnType<typeof setInterval>;
  #working = false;

  constructor(live: LiveRooms, now: () => Date, chance: () => number) {
    this.#live = live;
    this.#now = now;
    this.#chance = chance;
    this.#heart = setInterval(() => this.#beat(), beat);
    this.#heart.unref();
  }

  /** How many screens there are. */
  get size(): number {
    return [...this.#rooms.values()].reduce((total, { shown }) => total + shown.size, 0);
  }

  /** Tells a seat all that is new to it since a cursor, from now until it is closed. */
  open(room: string, seat: string, since: string | null, outlet: Outlet): Screen {
    const watched = this.#watch(room);
    const shown: Shown = {
      seat,
      outlet,
      cursor: since,
      rest: null,
      due: false,
      deaf: 0,
      left: this.#term(),
      room: watched,
    };
    watched.shown.add(shown);
    if (watched.state || watched.gone) this.#tell(shown);
    return {
      wake: () => {
        if (shown.due) this.#tell(shown);
      },
      close: () => this.#forget(shown),
    };
  }

  /** Cuts a seat's screens off, when its secret is another. */
  cut(room: string, seat: string): void {
    for (const shown of this.#rooms.get(room)?.shown ?? []) {
      if (shown.seat === seat) this.#end(shown);
    }
  }

  /** Ends all; they will come back, here or at another instance. */
  close(): void {
    clearInterval(this.#heart);
    for (const { shown } of this.#rooms.values()) for (const one of shown) this.#end(one);
  }

  #term(): number {
    return longest.least + Math.floor(this.#chance() * (longest.most - longest.least));
  }

  #watch(room: string): Watched {
    const known = this.#rooms.get(room);
    if (known) return known;
    const watched: Watched = { id: room, state: null, gone: false, shown: new Set(), end: () => undefined };
    this.#rooms.set(room, watched);
    watched.end = this.#live.watch(room, (state) => {
      watched.state = state;
      watched.gone = state === null;
      for (const shown of watched.shown) this.#tell(shown);
    });
    return watched;
  }

  #tell(shown: Shown): void {
    shown.due = true;
    this.#due.add(shown);
    if (this.#working) return;
    this.#working = true;
    setImmediate(() => this.#work());
  }

  #work(): void {
    const until = performance.now() + turn;
    for (const shown of this.#due) {
      this.#due.delete(shown);
      if (shown.due && shown.outlet.hasRoom()) this.#show(shown);
      if (performance.now() > until) break;
    }
    this.#working = this.#due.size > 0;
    if (this.#working) setImmediate(() => this.#work());
  }

  #show(shown: Shown): void {
    const { state } = shown.room;
    shown.due = false;
    shown.deaf = 0;
    if (!state || state.room.expires <= this.#now()) {
      this.#goodbye(shown, 'unknown-seat');
      return;
    }
    const news = newsFor(state, shown.seat, shown.cursor, shown.rest);
    if (news === 'gone') this.#goodbye(shown, 'removed');
    else if (news) {
      shown.cursor = news.cursor;
      shown.rest = news.rest;
      shown.outlet.told(news.cursor, news.json);
    }
  }

  #goodbye(shown: Shown, problem: ClassProblem): void {
    this.#forget(shown);
    shown.outlet.gone(problem);
  }

  #end(shown: Shown): void {
    this.#forget(shown);
    shown.outlet.end();
  }

  #forget(shown: Shown): void {
    shown.due = false;
    this.#due.delete(shown);
    const { room } = shown;
    room.shown.delete(shown);
    if (room.shown.size > 0 || this.#rooms.get(room.id) !== room) return;
    this.#rooms.delete(room.id);
    room.end();
  }

  #beat(): void {
    for (const { shown } of this.#rooms.values()) {
      for (const one of shown) {
        one.left -= 1;
        if (one.left <= 0) this.#end(one);
        else if (one.outlet.hasRoom()) one.outlet.beat();
        else if (++one.deaf >= patience) this.#end(one);
      }
    }
  }
}
