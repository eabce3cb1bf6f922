import { randomBytes, randomUUID } from 'node:crypto';
import { type Answer, send } from './requests.ts';
import { Screen } from './screen.ts';

/** What the driver finds out, over all classes of a run. */
export class Findings {
  /** Milliseconds from sending to the receipt. */
  readonly acknowledged: number[] = [];
  /** Milliseconds from sending until another screen had it. */
  readonly shown: number[] = [];
  /** Answers that were neither a receipt nor a lost network, by status and problem. */
  readonly refused = new Map<string, number>();
  /** Writes that had to be sent again. */
  again = 0;
  readonly #sent = new Map<string, number>();

  begin(id: string): void {
    this.#sent.set(id, performance.now());
  }

  receipt(id: string): void {
    this.acknowledged.push(performance.now() - (this.#sent.get(id) ?? 0));
  }

  /** What was sent before a screen was there is not timed. */
  heard(id: string, at: number): void {
    const sent = this.#sent.get(id);
    if (sent !== undefined) this.shown.push(at - sent);
  }

  /** Forgets the times so far, for a measurement that begins now. */
  restart(): void {
    this.acknowledged.length = 0;
    this.shown.length = 0;
    this.#sent.clear();
  }
}

interface Pupil {
  cookie: string;
  screen: Screen;
}

/** A class that the driver plays: a teacher, pupils, and a thread that all of them write in. */
export class Classroom {
  readonly pupils: Pupil[] = [];
  /** What was acknowledged. */
  readonly stored = new Set<string>();
  readonly #findings: Findings;
  readonly #port: () => number;
  #code = '';
  #teacher = '';
  #thread = '';
  #next = 0;

  constructor(findings: Findings, port: () => number) {
    this.#findings = findings;
    this.#port = port;
  }

  get code(): string {
    return this.#code;
  }

  /** Opens the class and goes to the talk, where everybody sees everything. */
  async open(pupils: number): Promise<void> {
    const opened = await this.#ask('POST', '', '', opening);
    const { code } = JSON.parse(opened.body) as { code: string };
    this.#code = code;
    this.#teacher = cookieOf(opened);
    for (let nth = 0; nth < pupils; nth += 1) {
      const taken = await this.#ask('POST', `/${code}/pupil/seat`, '', {
        alias: `Pupil ${nth}`,
        key: randomBytes(24).toString('base64url'),
      });
      const cookie = cookieOf(taken);
      const path = `/${code}/pupil/events`;
      const heard = (id: string, at: number) => this.#findings.heard(id, at);
      this.pupils.push({ cookie, screen: new Screen({ port: this.#port, path, cookie, heard }) });
    }
    for (const to of ['mark', 'reveal', 'talk'])
      await this.#ask('POST', `/${code}/teacher/phase`, this.#teacher, { to });
    this.#thread = randomUUID();
    const first = await this.#ask('POST', `/${code}/teacher/writes`, this.#teacher, entry(this.#thread, null, 'First'));
    if (first.status !== 200) throw new Error(`A thread could not be opened: ${first.status} ${first.body}`);
    this.stored.add(this.#thread);
  }

  /** The next pupil in turn writes. Where the network or the server fails, the same is sent until it is answered. */
  async write(until: number): Promise<void> {
    const pupil = this.pupils[this.#next++ % this.pupils.length];
    if (!pupil) return;
    const id = randomUUID();
    const body = entry(id, this.#thread, `En motvekt er noe som veier opp for noe annet. ${this.#next}`);
    this.#findings.begin(id);
    for (let tries = 0; ; tries += 1) {
      const answer = await this.#ask('POST', `/${this.#code}/pupil/writes`, pupil.cookie, body);
      if (answer.status === 200) {
        this.stored.add(id);
        this.#findings.receipt(id);
        return;
      }
      const lost = answer.status === 0 || answer.status >= 500;
      if (!lost || performance.now() > until) {
        const what = `${answer.status} ${answer.body.slice(0, 80)}`;
        this.#findings.refused.set(what, (this.#findings.refused.get(what) ?? 0) + 1);
        return;
      }
      this.#findings.again += 1;
      await new Promise((resolve) => setTimeout(resolve, 200 + 300 * Math.random() * Math.min(8, tries + 1)));
    }
  }

  /** The ids of all entries as the server has them now. */
  async listed(): Promise<Set<string>> {
    const told = await this.#ask('GET', `/${this.#code}/teacher/told`, this.#teacher);
    const { seen } = JSON.parse(told.body) as { seen: { contributions: { id: string }[] } };
    return new Set(seen.contributions.map(({ id }) => id));
  }

  close(): void {
    for (const { screen } of this.pupils) screen.close();
  }

  #ask(method: 'GET' | 'POST', path: string, cookie: string, body?: unknown): Promise<Answer> {
    return send(this.#port(), method, path, { cookie, ...(body === undefined ? {} : { body }) });
  }
}

function cookieOf({ status, body, headers }: Answer): string {
  const cookie = headers['set-cookie']?.[0]?.split(';')[0];
  if (!cookie) throw new Error(`No seat was given: ${status} ${body.slice(0, 200)}`);
  return cookie;
}

function entry(id: string, thread: string | null, words: string) {
  const draft = { kind: 'entry', thread, subject: { kind: 'passage', text: 1, at: 'p1.1' }, words };
  return { kind: 'make', key: randomUUID(), id, draft };
}

const opening = {
  opening: {
    ...{ title: 'Bench', locale: 'nb' },
    settings: {
      source: { kind: 'dossier', dossier: 'japan-mongolia', lesson: null },
      texts: [{ number: 1, edition: 'jiji', blocks: [] }],
      ...{ lang: 'nb', layers: ['framing'], polls: [], lines: [], contrasts: [] },
      ...{ outletsHidden: true, aliasesOnWall: false, doorOpen: true, daysKept: 7 },
    },
  },
};
