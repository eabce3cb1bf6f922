import type { Answer } from '#class/room/ask.ts';
import { retryDelay } from '#class/room/backoff.ts';
import { newId, newKey } from '#class/room/random-id.ts';
import type { Draft, Write } from '#lib/class/draft.ts';
import type { Receipt } from '#lib/class/storing.ts';
import type { Refused, Wire } from '#lib/class/wire.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { changeBetween, type OutboxChange, type OutboxStore, withChange } from './outbox-store.ts';
import { nextOrder, nextToSend, type Waiting, withRefusal, withWrite } from './waiting.ts';

/** What was acknowledged, until the news of it has come: `seq` is the change that it was. */
export interface Sent {
  write: Write;
  seq: number;
}

export interface OutboxState {
  /** In order; those that were refused too. */
  items: readonly Waiting[];
  sent: readonly Sent[];
  /** Why what waits cannot be stored at present, where the server said so. */
  trouble: Wire<Refused> | null;
  /** Whether what waits would outlive this page. */
  kept: boolean;
}

export interface OutboxMeans {
  box: string;
  store: OutboxStore;
  send: (write: Write) => Promise<Answer<Receipt>>;
  /** Something was acknowledged. */
  onSent: () => void;
  /** The seat is not known any more, or the class is gone: nothing more can be sent. */
  onOut: (status: number, problem: Wire<Refused>) => void;
}

/**
 * What somebody writes, on its way to the server: in order, one after another, until each is acknowledged or refused.
 * It outlives the page, and a page that is open twice.
 */
export class Outbox {
  readonly #means: OutboxMeans;
  readonly #me = newId();
  readonly #listeners = new Set<() => void>();
  readonly #channel: BroadcastChannel | null;
  #state: OutboxState = { items: [], sent: [], trouble: null, kept: true };
  /** Changes that are not on the device yet, or that it would not take. */
  readonly #unsaved = new Set<OutboxChange>();
  #saving: Promise<void> = Promise.resolve();
  #sending = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(means: OutboxMeans) {
    this.#means = means;
    this.#channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`tvisyn-class ${means.box}`) : null;
    if (this.#channel) this.#channel.onmessage = () => void this.#reload();
    globalThis.addEventListener?.('online', this.kick);
    void this.#reload().then(this.kick);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#channel?.close();
    globalThis.removeEventListener?.('online', this.kick);
    this.#listeners.clear();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get = (): OutboxState => this.#state;

  /** Takes something to be made; gives the id it has from now on. */
  make(draft: Draft): string {
    const id = newId();
    this.#add({ kind: 'make', key: newKey(), id, draft });
    return id;
  }

  edit(id: string, draft: Draft): void {
    this.#add({ kind: 'edit', key: newKey(), id, draft });
  }

  withdraw(id: string): void {
    this.#add({ kind: 'withdraw', key: newKey(), id });
  }

  /** Sends what was refused once more, after what it was refused for has passed. */
  retry(key: string): void {
    const one = this.#state.items.find((item) => item.key === key);
    if (!one) return;
    const rest = this.#state.items.filter((item) => item !== one);
    this.#keep([...rest, { ...one, refused: null, order: nextOrder(this.#state.items, Date.now()) }]);
    this.kick();
  }

  /** Forgets what was refused. */
  discard(key: string): void {
    this.#keep(this.#state.items.filter((item) => item.key !== key));
  }

  /** Forgets everything, here and on the device. */
  async empty(): Promise<void> {
    this.#keep([]);
    await this.#saving;
  }

  /** What was sent and is now in the news need not be shown from here. */
  heard(seq: number): void {
    const sent = this.#state.sent.filter((one) => one.seq > seq);
    if (sent.length < this.#state.sent.length) this.#set({ sent });
  }

  /** Sends what waits, if nobody is at it. */
  kick = (): void => {
    clearTimeout(this.#timer);
    if (this.#sending || this.#closed || !nextToSend(this.#state.items)) return;
    this.#sending = true;
    const name = `tvisyn-class ${this.#means.box}`;
    void oneAtATime(name, this.#me, (renew) => this.#sendAll(renew)).then((mine) => {
      this.#sending = false;
      if (this.#closed || !nextToSend(this.#state.items)) return;
      // Either another tab is at it, or what is tried again waits for its moment.
      this.#timer = setTimeout(this.kick, mine ? retryDelay(this.#failures) : 1000);
    });
  };

  async #sendAll(renew: () => void): Promise<void> {
    // Another tab may have sent some of it.
    await this.#reload();
    for (let one = nextToSend(this.#state.items); one && !this.#closed; one = nextToSend(this.#state.items)) {
      renew();
      const { key, write } = one;
      this.#keep(this.#state.items.map((item) => (item.key === key ? { ...item, tried: true } : item)));
      await this.#saving;
      const answer = await this.#means.send(write);
      if (answer.kind === 'away') {
        this.#failures += 1;
        this.#set({ trouble: answer.problem });
        if (answer.waitMs) await new Promise((resolve) => setTimeout(resolve, answer.waitMs ?? 0));
        return;
      }
      this.#failures = 0;
      if (answer.kind === 'done') {
        const sent = [...this.#state.sent, { write, seq: answer.value.seq }];
        this.#set({ sent, trouble: null });
        this.#keep(this.#state.items.filter((item) => item.key !== key));
        this.#means.onSent();
      } else if (answer.status === 401 || answer.problem.problem === 'unknown-code') {
        this.#means.onOut(answer.status, answer.problem);
        this.#closed = true;
      } else {
        this.#set({ trouble: null });
        this.#keep(withRefusal(this.#state.items, key, answer.problem));
      }
      await this.#saving;
    }
  }

  #add(write: Write): void {
    const { items } = this.#state;
    const added: Waiting = {
      ...{ key: write.key, box: this.#means.box, order: nextOrder(items, Date.now()) },
      ...{ write, tried: false, refused: null },
    };
    this.#keep(withWrite(items, added));
    this.kick();
  }

  #set(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Shows at once, and keeps on the device after what was kept before. */
  #keep(items: readonly Waiting[]): void {
    const change = changeBetween(this.#state.items, items);
    this.#unsaved.add(change);
    this.#set({ items });
    this.#saving = this.#saving.then(async () => {
      const kept = await this.#means.store.change(this.#means.box, change).then(
        () => this.#unsaved.delete(change),
        () => false,
      );
      if (kept !== this.#state.kept) this.#set({ kept });
      if (!this.#closed) this.#channel?.postMessage('changed');
    });
  }

  /** Looks at what is on the device, where another tab may have put or settled something. */
  #reload(): Promise<void> {
    this.#saving = this.#saving.then(async () => {
      const stored = await this.#means.store.list(this.#means.box).catch(() => []);
      const items = [...this.#unsaved].reduce<readonly Waiting[]>(withChange, stored);
      if (!this.#closed) this.#set({ items });
    });
    return this.#saving;
  }
}
