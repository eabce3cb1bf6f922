import { vi } from 'vitest';
import type { Told, Wire } from '#lib/class/wire.ts';

export interface StreamEvent {
  id: string | null;
  event: string;
  data: string;
}

/** Reads an event stream as a browser does. */
export class Stream {
  readonly events: StreamEvent[] = [];
  raw = '';
  ended = false;
  readonly #abort: AbortController;

  constructor(response: Response, abort: AbortController) {
    this.#abort = abort;
    void this.#read(response);
  }

  static async open(get: (signal: AbortSignal) => Promise<Response>): Promise<Stream> {
    const abort = new AbortController();
    return new Stream(await get(abort.signal), abort);
  }

  get told(): Wire<Told>[] {
    return this.events.filter(({ event }) => event === 'told').map(({ data }) => JSON.parse(data) as Wire<Told>);
  }

  /** Ids of contributions in the order in which they were told. */
  get ids(): string[] {
    return this.told.flatMap(({ seen }) => seen.contributions.map(({ id }) => id));
  }

  get cursor(): string {
    return this.events.findLast(({ id }) => id !== null)?.id ?? '';
  }

  soon(check: () => void): Promise<void> {
    return vi.waitFor(check, { timeout: 20_000, interval: 10 });
  }

  cut(): void {
    this.#abort.abort();
  }

  async #read(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const chunk of response.body ?? []) {
        const text = decoder.decode(chunk, { stream: true });
        this.raw += text;
        rest += text;
        const parts = rest.split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts) this.#take(part);
      }
    } catch {
      // Cut off.
    }
    this.ended = true;
  }

  #take(part: string): void {
    const field = (name: string) =>
      part
        .split('\n')
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2) ?? null;
    const event = field('event');
    if (event) this.events.push({ id: field('id'), event, data: field('data') ?? '' });
  }
}
