import { randomBytes, randomUUID } from 'node:crypto';
import type { Runtime } from '#lib/class/held-runtime.ts';
import { addressHeader } from '#lib/class/http/caller-address.ts';
import { answerClass } from '#lib/class/http/routes.ts';
import type { Site, World } from '#lib/class/http/world.ts';
import { startRuntime } from '#lib/class/runtime.ts';
import type { Opened } from '#lib/db/open.ts';
import type { Dossier } from '#lib/model/edition.ts';
import { dossier } from './dossier.ts';

/** A server for tests: the routes on a database in memory, with a clock that can be set. */
export class Server {
  now = new Date('2026-11-02T08:00:00Z');
  readonly runtime: Runtime;
  readonly world: World;

  constructor(opened: Opened, { site, made = dossier }: { site?: Partial<Site>; made?: Dossier } = {}) {
    this.runtime = startRuntime(opened, () => this.now);
    this.world = {
      runtime: async () => this.runtime,
      hasDatabase: () => true,
      dossier: (slug) => (slug === made.slug ? made : null),
      words: async () => ({
        column: (name) => name,
        kind: (word) => word,
        layer: (layer) => layer,
        tag: (_, tag) => tag,
      }),
      now: () => this.now,
      random: (bytes) => randomBytes(bytes),
      chance: () => 0.5,
      site: { url: null, proxied: false, ...site },
    };
  }

  /** Time goes by. */
  pass(seconds: number): void {
    this.now = new Date(this.now.getTime() + seconds * 1000);
  }

  /** What a fetch to the server would give. */
  async ask(method: string, path: string, { body, headers = {}, signal }: Asking = {}): Promise<Response> {
    const request = new Request(`http://school.example:3000/api/class${path}`, {
      method,
      headers: {
        host: 'school.example:3000',
        [addressHeader]: '192.0.2.1',
        ...(method === 'POST' ? { origin: 'http://school.example:3000', 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
    return answerClass(request, path.split('?')[0]?.split('/').filter(Boolean) ?? [], this.world);
  }
}

interface Asking {
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** A browser with the cookies of one seat. */
export class Browser {
  cookie = '';
  readonly server: Server;
  readonly path: string;

  constructor(server: Server, code: string, role: 'teacher' | 'pupil' | 'wall') {
    this.server = server;
    this.path = `/${code}/${role}`;
  }

  /** Takes the cookie out of an answer, as a browser does. */
  take(response: Response): Response {
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
    return response;
  }

  get(what: string, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> {
    const more = signal ? { signal } : {};
    return this.server.ask('GET', `${this.path}/${what}`, { headers: { cookie: this.cookie, ...headers }, ...more });
  }

  async post(what: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const asking = { body, headers: { cookie: this.cookie, ...headers } };
    return this.take(await this.server.ask('POST', `${this.path}/${what}`, asking));
  }

  write(draft: unknown, ids: { key?: string; id?: string } = {}): Promise<Response> {
    const { key = randomUUID(), id = randomUUID() } = ids;
    return this.post('writes', { kind: 'make', key, id, draft });
  }
}

export async function openClass(server: Server, changes: object = {}): Promise<Browser & { code: string }> {
  const { opening } = await import('./dossier.ts');
  const wanted = { ...opening, settings: { ...opening.settings, ...changes } };
  const response = await server.ask('POST', '', { body: { opening: wanted } });
  const { code } = (await response.clone().json()) as { code: string };
  const teacher = new Browser(server, code, 'teacher');
  teacher.take(response);
  return Object.assign(teacher, { code });
}

export async function join(server: Server, code: string, alias: string | null = null): Promise<Browser> {
  const pupil = new Browser(server, code, 'pupil');
  await pupil.post('seat', { alias, key: randomBytes(24).toString('base64url') });
  return pupil;
}

/** Goes to a phase by the steps of a lesson. */
export async function goTo(teacher: Browser, ...phases: string[]): Promise<void> {
  for (const to of phases) {
    teacher.server.pass(1);
    await teacher.post('phase', { to });
  }
}
