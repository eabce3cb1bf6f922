import { randomUUID } from 'node:crypto';
import { type APIRequestContext, type BrowserContext, expect, type PlaywrightWorkerArgs } from '@playwright/test';
import type { Draft } from '#lib/class/draft.ts';
import type { RoomPhase } from '#lib/class/phase.ts';
import type { Settings } from '#lib/class/settings.ts';
import type { Locale } from '#lib/model/locale.ts';

type Playwright = PlaywrightWorkerArgs['playwright'];

/** What the class of these tests reads and is asked. */
export const settings: Settings = {
  source: { kind: 'dossier', dossier: 'japan-mongolia', lesson: null },
  texts: [
    { number: 3, edition: 'jiji', blocks: [] },
    { number: 5, edition: 'diplomat', blocks: ['h1', 'p8', 'p12'] },
  ],
  lang: 'nb',
  layers: ['framing', 'word-choice', 'actors'],
  polls: [{ id: 'why-japan', answers: 6 }],
  lines: [{ text: 5, at: 'p12.2' }],
  contrasts: ['k02-rivalry-or-counterbalance'],
  outletsHidden: true,
  aliasesOnWall: false,
  doorOpen: true,
  daysKept: 30,
};

/** A class that its teacher holds by way of the server alone, for tests of the other pages. */
export class OpenedClass {
  readonly #playwright: Playwright;
  readonly #baseURL: string;
  readonly #teacher: APIRequestContext;
  readonly code: string;

  private constructor(playwright: Playwright, baseURL: string, teacher: APIRequestContext, code: string) {
    this.#playwright = playwright;
    this.#baseURL = baseURL;
    this.#teacher = teacher;
    this.code = code;
  }

  static async open(
    playwright: Playwright,
    baseURL: string,
    { locale = 'nb', ...changes }: Partial<Settings> & { locale?: Locale } = {},
  ): Promise<OpenedClass> {
    const teacher = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL } });
    const opening = { title: '2STA, tirsdag', locale, settings: { ...settings, ...changes } };
    const { code } = (await post(teacher, '/api/class', { opening })) as { code: string };
    return new OpenedClass(playwright, baseURL, teacher, code);
  }

  async phase(...phases: RoomPhase[]): Promise<void> {
    for (const to of phases) await this.teacher('phase', { to });
  }

  /** Posts to a path below the teacher’s. */
  async teacher(path: string, body: unknown): Promise<unknown> {
    return post(this.#teacher, `/api/class/${this.code}/teacher/${path}`, body);
  }

  /** Makes a browser the board of this class. */
  async boardIn(context: BrowserContext): Promise<void> {
    await this.teacher('wall', {});
    const { cookies } = await this.#teacher.storageState();
    await context.addCookies(cookies);
  }

  async seatOf(alias: string): Promise<string> {
    const answer = await this.#teacher.get(`/api/class/${this.code}/teacher/told`);
    const told = (await answer.json()) as { seen: { seats: { id: string; alias: string | null }[] } };
    return told.seen.seats.find((seat) => seat.alias === alias)?.id ?? '';
  }

  /** Another pupil; gives what makes things in her name, and gives their ids. */
  async join(alias: string): Promise<(draft: Draft) => Promise<string>> {
    const headers = { Origin: this.#baseURL };
    const pupil = await this.#playwright.request.newContext({ baseURL: this.#baseURL, extraHTTPHeaders: headers });
    await post(pupil, `/api/class/${this.code}/pupil/seat`, { alias, key: randomUUID() });
    return async (draft) => {
      const id = randomUUID();
      await post(pupil, `/api/class/${this.code}/pupil/writes`, { kind: 'make', key: randomUUID(), id, draft });
      return id;
    };
  }
}

async function post(request: APIRequestContext, path: string, data: unknown): Promise<unknown> {
  const answer = await request.post(path, { data });
  expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** A mark on words of the fifth text. */
export function markOn(exact: string, changes: Partial<Draft & { kind: 'mark' }> = {}): Draft {
  const target = { text: 5, at: 'p12.2' as const, lang: 'en', exact };
  return { kind: 'mark', target, layer: 'framing', tag: null, why: '', ...changes };
}
