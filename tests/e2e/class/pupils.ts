import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect, type PlaywrightWorkerArgs } from '@playwright/test';
import type { Draft } from '#lib/class/draft.ts';

/** A pupil who is in a class by way of the server alone: a whole class need not be thirty browsers. */
export class Pupil {
  readonly #request: APIRequestContext;
  readonly #code: string;

  private constructor(request: APIRequestContext, code: string) {
    this.#request = request;
    this.#code = code;
  }

  static async join(
    playwright: PlaywrightWorkerArgs['playwright'],
    baseURL: string,
    code: string,
    alias: string,
  ): Promise<Pupil> {
    const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL } });
    const pupil = new Pupil(request, code);
    await pupil.#post('seat', { alias, key: randomUUID() });
    return pupil;
  }

  /** Makes something; gives its id. */
  async make(draft: Draft): Promise<string> {
    const id = randomUUID();
    await this.#post('writes', { kind: 'make', key: randomUUID(), id, draft });
    return id;
  }

  mark(at: { text: number; at: `p${number}.${number}`; lang: string; exact: string }, why = ''): Promise<string> {
    return this.make({ kind: 'mark', target: at, layer: 'framing', tag: null, why });
  }

  async finish(): Promise<void> {
    await this.#post('finished', { finished: true });
  }

  async leave(): Promise<void> {
    await this.#request.dispose();
  }

  async #post(path: string, data: unknown): Promise<void> {
    const answer = await this.#request.post(`/api/class/${this.#code}/pupil/${path}`, { data });
    expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  }
}
