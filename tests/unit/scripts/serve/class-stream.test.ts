import { once } from 'node:events';
import { createServer, type Server as HttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openAt } from '#lib/db/open.ts';
import { answerStream } from '#scripts/serve/class-stream.ts';
import { type Browser, goTo, join, openClass, Server } from '../../class/http/client.ts';
import { Stream } from '../../class/http/stream.ts';

let opened: Opened;
let server: Server;
let http: HttpServer;
let port: number;

beforeAll(async () => {
  opened = await openAt({ kind: 'memory' });
  server = new Server(opened);
  http = createServer((request, response) => {
    const [code = '', role] = new URL(request.url ?? '', 'http://x').pathname.split('/').slice(1);
    const at = { code, role: role as 'pupil' };
    void answerStream(request, response, at, server.world.runtime, server.world.now);
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  port = (http.address() as AddressInfo).port;
});
afterAll(async () => {
  http.closeAllConnections();
  http.close();
  await server.runtime.close();
  await opened.close();
});

const address = (path: string) => `http://127.0.0.1:${port}${path}`;

function events(browser: Browser, more: Record<string, string> = {}): Promise<Stream> {
  const headers = { cookie: browser.cookie, ...more };
  return Stream.open((signal) => fetch(address(`${browser.path}/events`), { headers, signal }));
}

const entry = (words: string) => ({
  ...{ kind: 'entry', thread: null, words },
  subject: { kind: 'contrast', id: 'balance' },
});

test('who has no seat in this class, or another role, is refused', async () => {
  const [one, two] = [await openClass(server), await openClass(server)];
  const pupil = await join(server, one.code);
  for (const path of [`/${two.code}/pupil`, `/${one.code}/teacher`]) {
    const answer = await fetch(address(`${path}/events`), { headers: { cookie: pupil.cookie } });
    expect([answer.status, await answer.json()]).toEqual([401, { problem: 'unknown-seat' }]);
  }
  expect((await fetch(address(`${pupil.path}/events`))).status).toBe(401);
});

test('a screen is told what is new, goes on where it was, and is forgotten when it goes', async () => {
  const teacher = await openClass(server);
  const [anna, bo] = [await join(server, teacher.code), await join(server, teacher.code)];
  await goTo(teacher, 'mark', 'reveal', 'talk');
  const first = await events(bo);
  await first.soon(() => expect(first.told).toHaveLength(1));
  await anna.write(entry('one'));
  await first.soon(() => expect(first.ids).toHaveLength(1));
  first.cut();
  await first.soon(() => expect(server.runtime.screens.size).toBe(0));
  await anna.write(entry('two'));
  const second = await events(bo, { 'last-event-id': first.cursor });
  await second.soon(() => expect(second.ids).toHaveLength(1));
  expect(second.told[0]?.seen.whole).toBe(false);
  await teacher.post('end', {});
  await second.soon(() => expect(second.events.at(-1)?.event).toBe('gone'));
  await second.soon(() => expect(second.ended).toBe(true));
});

/** A way to a screen that takes nothing until it is let. */
class Narrow extends Writable {
  readonly taken: string[] = [];
  let: (() => void) | null = null;
  writeHead(): this {
    return this;
  }
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.taken.push(chunk.toString());
    this.let = done;
  }
}

test('what is new while the network takes nothing is not kept for it, and goes out at once when it does', async () => {
  const teacher = await openClass(server);
  const [anna, bo] = [await join(server, teacher.code), await join(server, teacher.code)];
  await goTo(teacher, 'mark', 'reveal', 'talk');
  const narrow = new Narrow({ highWaterMark: 1 });
  const asked = { url: `${bo.path}/events`, headers: { cookie: bo.cookie } } as IncomingMessage;
  const { runtime, now } = server.world;
  const at = { code: teacher.code, role: 'pupil' } as const;
  await answerStream(asked, narrow as unknown as ServerResponse, at, runtime, now);
  for (let nth = 0; nth < 12; nth += 1) await anna.write(entry(`words ${nth}`));
  expect(narrow.writableLength).toBeLessThan(100);
  await expect
    .poll(() => {
      narrow.let?.();
      return narrow.taken.join('').match(/"words":"words \d+"/g)?.length;
    })
    .toBe(12);
  expect(narrow.taken.filter((text) => text.includes('event: told')).length).toBe(1);
  narrow.destroy();
  await expect.poll(() => server.runtime.screens.size).toBe(0);
});
