import type { Refused, Told, Wire } from '#lib/class/wire.ts';
import { type Answer, askClass, type ClassRole, classAddress } from './ask.ts';
import { retryDelay } from './backoff.ts';

/** `polling`: streams do not come through here, so the screen asks every few seconds. */
export type Connection = 'live' | 'polling' | 'lost';

export interface LinkEvents {
  told: (told: Wire<Told>) => void;
  connection: (connection: Connection, problem: Wire<Refused> | null) => void;
  /** The seat is not known here (401), or there is no such class any more. */
  out: (status: number, problem: Wire<Refused>) => void;
}

/** A stream that has not opened by then is taken for one that never will. */
const openWithin = 8000;
/** Something written must be heard of by then, or the stream is only open for show. */
const heardWithin = 5000;
const pollEvery = 3000;
const pollHidden = 15_000;
/** How long a screen that polls waits before it tries a stream again. */
const polledFor = 90_000;
/** Out of sight for longer, a stream may be dead without anybody having been told: phones sleep. */
const asleep = 20_000;

/**
 * The line from a class to one screen: what is there at first, then a stream of events. Where that breaks it asks what
 * it has missed and opens another, at moments of its own; where streams do not come through at all, it polls.
 */
export class RoomLink {
  readonly #code: string;
  readonly #role: ClassRole;
  readonly #events: LinkEvents;
  #cursor: string | null = null;
  #stream: EventSource | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hearing: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #silences = 0;
  #pollUntil = 0;
  #hiddenSince = 0;
  #asked = 0;
  #closed = false;

  constructor(code: string, role: ClassRole, events: LinkEvents) {
    this.#code = code;
    this.#role = role;
    this.#events = events;
    document.addEventListener('visibilitychange', this.#seen);
    addEventListener('pageshow', this.#shown);
    addEventListener('online', this.wake);
    addEventListener('offline', this.#lost);
    void this.#catchUp();
  }

  close(): void {
    this.#closed = true;
    this.#drop();
    clearTimeout(this.#hearing);
    document.removeEventListener('visibilitychange', this.#seen);
    removeEventListener('pageshow', this.#shown);
    removeEventListener('online', this.wake);
    removeEventListener('offline', this.#lost);
  }

  /** Asks at once what has been missed. */
  wake = (): void => {
    this.#failures = 0;
    this.#drop();
    void this.#catchUp();
  };

  /** To be called when something was written: word of it is on its way, and tells whether the line is alive. */
  expectNews(): void {
    clearTimeout(this.#hearing);
    if (!this.#stream) return;
    this.#hearing = setTimeout(() => {
      this.#silences += 1;
      if (this.#silences > 1) this.#pollUntil = Date.now() + polledFor;
      this.#drop();
      void this.#catchUp();
    }, heardWithin);
  }

  #seen = (): void => {
    if (document.visibilityState === 'hidden') this.#hiddenSince = Date.now();
    else if (!this.#isOpen() || Date.now() - this.#hiddenSince > asleep) this.wake();
  };

  #shown = (event: PageTransitionEvent): void => {
    if (event.persisted) this.wake();
  };

  #lost = (): void => {
    this.#events.connection('lost', null);
  };

  #isOpen(): boolean {
    return this.#stream?.readyState === EventSource.OPEN;
  }

  #drop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#hearing);
    this.#stream?.close();
    this.#stream = null;
    // An answer that is on its way belongs to the line that was.
    this.#asked += 1;
  }

  #since(): string {
    return this.#cursor ? `?since=${encodeURIComponent(this.#cursor)}` : '';
  }

  #hear(told: Wire<Told>): void {
    this.#cursor = told.seen.cursor;
    this.#events.told(told);
  }

  async #catchUp(): Promise<void> {
    const asked = this.#asked;
    const answer = await askClass<Wire<Told>>(this.#code, `${this.#role}/told${this.#since()}`);
    if (this.#closed || asked !== this.#asked) return;
    if (answer.kind === 'refused') return void this.#out(answer);
    if (answer.kind === 'away') {
      this.#events.connection('lost', answer.problem);
      this.#later(answer.waitMs ?? retryDelay(this.#failures++));
      return;
    }
    this.#failures = 0;
    this.#hear(answer.value);
    if (Date.now() < this.#pollUntil) this.#poll();
    else this.#open();
  }

  async #out({ status, problem }: Answer<never> & { kind: 'refused' }): Promise<void> {
    this.close();
    // Whoever was in and is not known any more: the seat has gone to another screen, or the class is gone.
    const wasIn = this.#cursor !== null && problem.problem === 'unknown-seat';
    const door = wasIn ? await askClass(this.#code, 'door') : null;
    const ended = door?.kind === 'refused' && door.problem.problem === 'unknown-code';
    this.#events.out(ended ? door.status : status, ended ? door.problem : problem);
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#catchUp(), wait);
  }

  #poll(): void {
    this.#events.connection('polling', null);
    const usual = document.visibilityState === 'hidden' ? pollHidden : pollEvery;
    this.#later(usual * (0.75 + Math.random() / 2));
  }

  #open(): void {
    const stream = new EventSource(classAddress(this.#code, `${this.#role}/events${this.#since()}`));
    this.#stream = stream;
    const begun = Date.now();
    const giveUp = () => {
      // Twice in a row without ever having opened: something between here and there holds streams back.
      this.#silences += 1;
      if (this.#silences > 1) this.#pollUntil = Date.now() + polledFor;
      this.#drop();
      void this.#catchUp();
    };
    this.#timer = setTimeout(giveUp, openWithin);
    stream.onopen = () => {
      clearTimeout(this.#timer);
      this.#failures = 0;
      this.#events.connection('live', null);
    };
    stream.addEventListener('told', (event) => {
      clearTimeout(this.#hearing);
      this.#silences = 0;
      this.#hear(JSON.parse(event.data) as Wire<Told>);
    });
    stream.addEventListener('gone', (event) => {
      const problem = JSON.parse(event.data) as Wire<Refused>;
      void this.#out({ kind: 'refused', status: problem.problem === 'unknown-code' ? 404 : 401, problem });
    });
    stream.onerror = () => {
      clearTimeout(this.#timer);
      this.#events.connection('lost', null);
      if (stream.readyState === EventSource.CLOSED) {
        this.#drop();
        this.#later(retryDelay(this.#failures++));
      } else if (Date.now() - begun < openWithin) {
        this.#timer = setTimeout(giveUp, openWithin);
      } else {
        // The browser tries again by itself, but not for ever, and never says so.
        this.#timer = setTimeout(this.wake, retryDelay(4));
      }
    };
  }
}
