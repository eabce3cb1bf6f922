import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PackedFile } from '#scripts/packed-site.ts';
import { handler } from '#scripts/serve/handler.ts';
import { libraryRule } from '#scripts/serve/library-rule.ts';
import { type Resource, resource } from '#scripts/serve/resource.ts';
import type { Site } from '#scripts/serve/site.ts';

const page = (path: string, words: string, more: Partial<PackedFile> = {}): [string, Resource] => {
  const file: PackedFile = {
    path,
    file: `${path}.html`,
    kind: 'document',
    status: 200,
    type: 'text/html; charset=utf-8',
    tag: words,
    encodings: [],
    immutable: false,
    policy: "default-src 'none'",
    ...more,
  };
  return [path, resource(file, new Map([[undefined, Buffer.from(words)]]))];
};
const [, lost] = page('/nb/not-found', 'lost', { status: 404 });
const notFound = { byAddress: lost, chosen: lost };

/** A study edition that names the library for whoever may read it, and the full text that only they get. */
const site: Site = {
  resources: new Map([page('/nb/ferry/post', 'study')]),
  library: new Map([
    page('/nb/ferry/post', 'study and switch', { library: true }),
    page('/nb/ferry/post/full', 'full', { library: true }),
  ]),
  notFound: { nb: notFound, nn: notFound, en: notFound },
  live: [],
};

let server: Server;
beforeAll(async () => {
  const rule = libraryRule({ HOST: '127.0.0.1' });
  server = createServer(handler(site, () => Promise.reject(new Error('nothing is live')), rule));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const ask = async (path: string, headers: Record<string, string>) => {
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, headers, agent: false }, resolve).on('error', reject);
  });
  let body = '';
  for await (const piece of answer) body += piece;
  return { status: answer.statusCode, headers: answer.headers, body };
};
const here = { host: 'localhost:3000' };
const elsewhere = { host: 'tvisyn.example' };

test('whoever sits at the machine gets the full text, and the way to it', async () => {
  expect(await ask('/nb/ferry/post/full', here)).toMatchObject({ status: 200, body: 'full' });
  expect(await ask('/nb/ferry/post', here)).toMatchObject({ status: 200, body: 'study and switch' });
});

test('nobody else gets either, in whatever way the address is written', async () => {
  expect(await ask('/nb/ferry/post', elsewhere)).toMatchObject({ status: 200, body: 'study' });
  for (const path of [
    '/nb/ferry/post/full',
    '/nb/ferry/post/full/',
    '/nb/ferry/post/full?a=b',
    '//nb/ferry/post/full',
  ]) {
    expect(await ask(path, elsewhere)).toMatchObject({ status: 404, body: 'lost' });
  }
  expect(await ask('/nb/ferry/post/full', { ...here, 'x-forwarded-for': '203.0.113.9' })).toMatchObject({
    status: 404,
  });
});

test('no cache keeps it and no search engine lists it', async () => {
  const { headers } = await ask('/nb/ferry/post/full', here);
  expect(headers['cache-control']).toBe('private, no-cache');
  expect(headers['x-robots-tag']).toBe('noindex, nofollow');
  const open = await ask('/nb/ferry/post', elsewhere);
  expect(open.headers['x-robots-tag']).toBeUndefined();
});

test('what one has in hand of one’s own page is no proof to others', async () => {
  const { headers } = await ask('/nb/ferry/post/full', here);
  expect(await ask('/nb/ferry/post/full', { ...here, 'if-none-match': String(headers.etag) })).toMatchObject({
    status: 304,
  });
  expect(await ask('/nb/ferry/post/full', { ...elsewhere, 'if-none-match': String(headers.etag) })).toMatchObject({
    status: 404,
  });
});

test('a stroke too many is taken away for whoever may read it', async () => {
  expect(await ask('/nb/ferry/post/full/', here)).toMatchObject({
    status: 308,
    headers: { location: '/nb/ferry/post/full' },
  });
});
