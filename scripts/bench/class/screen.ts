import { Agent, type ClientRequest, request } from 'node:http';

/** What of a `Told` the driver looks at. */
interface Told {
  seen: { contributions: { id: string; made: number; body: { kind: string; thread: string | null } }[] };
}

export interface ScreenOptions {
  /** The port to ask, anew for each try: behind a proxy it may be another instance. */
  port: () => number;
  path: string;
  cookie: string;
  /** Called for each contribution that comes, with when it came. */
  heard: (id: string, at: number) => void;
}

// Without a limit, and no connection is used for two streams.
const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

/** A screen as a browser has it: an event stream that comes back by itself from where it was. */
export class Screen {
  /** Contributions that came, and how often. */
  readonly counts = new Map<string, number>();
  /** Contributions that came after a later one of their thread. */
  disordered = 0;
  connected = false;
  /** How often it has connected. */
  connections = 0;
  /** When it last heard the first news of a connection. */
  backAt = 0;
  #cursor = '';
  #retry = 1000;
  #closed = false;
  #sent: ClientRequest | undefined;
  readonly #options: ScreenOptions;
  readonly #last = new Map<string, number>();

  constructor(options: ScreenOptions) {
    this.#options = options;
    this.#connect();
  }

  close(): void {
    this.#closed = true;
    this.#sent?.destroy();
  }

  /** Cuts it off; it will come back by itself. */
  cut(): void {
    this.connected = false;
    this.#sent?.destroy();
  }

  #connect(): void {
    if (this.#closed) return;
    const { port, path, cookie } = this.#options;
    const number = port();
    const headers = {
      cookie,
      accept: 'text/event-stream',
      ...(this.#cursor ? { 'last-event-id': this.#cursor } : {}),
    };
    let again = false;
    const lost = () => {
      if (again || this.#closed) return;
      again = true;
      this.connected = false;
      setTimeout(() => this.#connect(), this.#retry);
    };
    const sent = request({ agent, host: '127.0.0.1', port: number, path: `/api/class${path}`, headers }, (response) => {
      if (response.statusCode !== 200) {
        response.resume();
        sent.destroy();
        return;
      }
      let rest = '';
      let first = true;
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        const at = performance.now();
        const parts = (rest + text).split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts) {
          if (!this.#take(part, at) || !first) continue;
          first = false;
          this.connected = true;
          this.connections += 1;
          this.backAt = at;
        }
      });
      response.on('end', lost);
      response.on('close', lost);
      response.on('error', lost);
    });
    this.#sent = sent;
    sent.on('error', lost);
    sent.on('close', lost);
    sent.end();
  }

  /** Takes an event in, and says whether it was news. */
  #take(part: string, at: number): boolean {
    let event = '';
    let data = '';
    for (const line of part.split('\n')) {
      if (line.startsWith('retry: ')) this.#retry = Number(line.slice(7));
      else if (line.startsWith('id: ')) this.#cursor = line.slice(4);
      else if (line.startsWith('event: ')) event = line.slice(7);
      else if (line.startsWith('data: ')) data = line.slice(6);
    }
    if (event !== 'told') return false;
    const { seen } = JSON.parse(data) as Told;
    for (const { id, made, body } of seen.contributions) {
      this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
      const thread = body.thread ?? id;
      if (made < (this.#last.get(thread) ?? 0)) this.disordered += 1;
      this.#last.set(thread, made);
      this.#options.heard(id, at);
    }
    return true;
  }
}
