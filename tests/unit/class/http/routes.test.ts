import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Opened, openAt } from '#lib/db/open.ts';
import { type Browser, goTo, join, openClass, Server } from './client.ts';
import { markOn, opening } from './dossier.ts';
import { Stream } from './stream.ts';

let opened: Opened;
let server: Server;
beforeAll(async () => {
  opened = await openAt({ kind: 'memory' });
});
beforeEach(() => {
  server = new Server(opened);
  return () => server.runtime.close();
});
afterAll(() => opened.close());

const events = (browser: Browser, headers: Record<string, string> = {}) =>
  Stream.open((signal) => browser.get('events', headers, signal));

describe('cookies', () => {
  test('a seat’s secret is for its class and role only, out of reach of scripts, for as long as the class is kept', async () => {
    const response = await server.ask('POST', '', { body: { opening } });
    expect(response.status).toBe(201);
    const { code, secret } = (await response.json()) as { code: string; secret: string };
    expect(response.headers.get('set-cookie')).toBe(
      `seat=${secret}; Path=/api/class/${code}/teacher; HttpOnly; SameSite=Strict; Max-Age=2592000`,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('behind HTTPS it never goes without', async () => {
    const response = await server.ask('POST', '', { body: { opening }, headers: { 'x-forwarded-proto': 'https' } });
    expect(response.headers.get('set-cookie')).toContain('; Secure');
  });
});

describe('where a request comes from', () => {
  const cases = [
    { headers: { origin: 'http://school.example:3000' }, status: 201 },
    { headers: { origin: 'http://evil.example' }, status: 403 },
    { headers: { origin: 'null' }, status: 403 },
    { headers: { origin: '' }, status: 403 },
    { headers: { origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' }, status: 403 },
    { headers: { 'content-type': 'text/plain' }, status: 400 },
  ];
  test.each(cases)('$headers → $status', async ({ headers, status }) => {
    expect((await server.ask('POST', '', { body: { opening }, headers })).status).toBe(status);
  });

  test('behind a proxy of ours its word counts, and TVISYN_URL always does', async () => {
    const proxied = new Server(opened, { site: { proxied: true, url: 'https://klasse.example' } });
    const ask = (headers: Record<string, string>) => proxied.ask('POST', '', { body: { opening }, headers });
    const forwarded = { origin: 'https://les.example', 'x-forwarded-host': 'les.example' };
    expect((await ask(forwarded)).status).toBe(201);
    expect((await ask({ origin: 'https://klasse.example' })).status).toBe(201);
    expect((await ask({ origin: 'http://klasse.example' })).status).toBe(403);
    proxied.runtime.close();
  });
});
