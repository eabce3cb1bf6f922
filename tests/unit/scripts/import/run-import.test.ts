import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromFolderFiles } from '#lib/export/folder-files.ts';
import { readFolder } from '#scripts/import/library.ts';
import { publisher } from '#scripts/import/publisher.ts';
import { runImport } from '#scripts/import/run-import.ts';

const article = readFileSync('tests/fixtures/sources/harbour-post.txt', 'utf8').trim();
const page = (body: string) =>
  `<!doctype html><title>Late ferry</title><nav><a href="/">Home</a></nav><article><h1>Late ferry to Skarvøy</h1><p>${body}</p></article>`;
const agent = 'Tvisyn/1.2.3 (+local copy for reading)';

let folder: string;
let servers: Server[];
/** Everything that was asked of any publisher, in order: name, path, agent. */
let asked: { site: string; path: string; agent: string | undefined }[];
/** How many requests were open at the same time, at the most. */
let most: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tvisyn-publishers-'));
  servers = [];
  asked = [];
  most = 0;
});
afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  rmSync(folder, { recursive: true, force: true });
});

type Answer = (response: ServerResponse) => void;
const send =
  (body: string | Buffer, type = 'text/html; charset=utf-8', status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'Content-Type': type }).end(body);
const leadOn =
  (to: string): Answer =>
  (response) =>
    response.writeHead(301, { Location: to }).end();

/** Articles have secure addresses; the publishers of this test are on this machine and have no certificates. */
const here = (address: string) => address.replace('https://', 'http://');

/** A publisher on this machine; what it does not answer is not there. It takes its time, so that two at once would show. */
async function site(name: string, answers: Record<string, Answer>): Promise<string> {
  let open = 0;
  const server = createServer(async (request: IncomingMessage, response) => {
    const path = request.url ?? '';
    asked.push({ site: name, path, agent: request.headers['user-agent'] });
    open += 1;
    most = Math.max(most, open);
    await wait(20);
    open -= 1;
    (answers[path] ?? send('', 'text/html', 404))(response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Dossiers like the invented one, whose article in English is read at these addresses, which must be secure. */
function dossiers(addresses: Record<string, string>): string {
  const content = join(folder, 'articles');
  cpSync('tests/fixtures/tiny/articles', content, { recursive: true });
  for (const [slug, address] of Object.entries(addresses)) {
    cpSync(join(content, 'ferry-timetable'), join(content, slug), { recursive: true });
    const file = join(content, slug, 'harbour-post', 'article.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('https://example.org/ferry', address.replace('http:', 'https:')),
    );
  }
  rmSync(join(content, 'ferry-timetable'), { recursive: true });
  return content;
}

test('all publishers are asked in one run: politely, one at a time, and past each that refuses', async () => {
  const good = await site('good', {
    '/robots.txt': send('User-agent: *\nDisallow: /private', 'text/plain'),
    '/ferry': leadOn('/news/ferry'),
    '/news/ferry': send(page(article)),
    '/about': send(page('We are a newspaper by the harbour. We have written about boats since 1902, and we like it.')),
  });
  const forbids = await site('forbids', {
    '/robots.txt': send('User-agent: *\nDisallow: /', 'text/plain'),
    '/ferry': send(page(article)),
  });
  const refuses = await site('refuses', { '/ferry': send('no', 'text/html', 403) });
  const content = dossiers({
    'a-forbids': `${forbids}/ferry`,
    'b-refuses': `${refuses}/ferry`,
    'c-none': `${good}/about`,
    'd-good': `${good}/ferry`,
  });
  const library = join(folder, 'library');
  const said: string[] = [];
  const ask = publisher({
    agent,
    patience: 5000,
    most: 100_000,
    pause: 30,
    wait: async (milliseconds) => void (await wait(milliseconds)),
  });
  const names = ['a-forbids', 'b-refuses', 'c-none', 'd-good'].map((dossier) => `${dossier}/harbour-post`);
  const code = await runImport(
    ['--publisher', ...names],
    { content, library, say: (line) => void said.push(line) },
    { called: folder, fetchPage: (address) => ask(here(address)) },
  );

  expect(asked.map(({ site: name, path }) => `${name}${path}`)).toEqual([
    'forbids/robots.txt',
    'refuses/robots.txt',
    'refuses/ferry',
    'good/robots.txt',
    'good/about',
    'good/ferry',
    'good/news/ferry',
  ]);
  expect(new Set(asked.map((request) => request.agent))).toEqual(new Set([agent]));
  expect(most).toBe(1);

  expect(said).toHaveLength(5);
  expect(said[0]).toContain(`a-forbids/harbour-post (${forbids.replace('http:', 'https:')}/ferry)`);
  expect(said[0]).toContain('Not brought in: its robots.txt asks programs not to fetch it.');
  expect(said[1]).toContain('Not brought in: the publisher refuses (403).');
  expect(said[2]).toContain('Not brought in: the page does not hold the article');
  expect(said[3]).toContain('Recognised as d-good/harbour-post');
  expect(said[3]).toContain('Notes anchored: 1 of 1.');
  expect(said[4]).toContain('http://localhost:3000/nb/d-good/harbour-post/full');
  expect(code).toBe(1);
  expect(readdirSync(library)).toEqual(['d-good']);
  expect(fromFolderFiles(readFolder(join(library, 'd-good', 'harbour-post'))).address).toBe(`${good}/news/ferry`);
});

test('the encoding that the server names is that of the page, and a run in which nothing failed ends with 0', async () => {
  // “Skarvøy” and a dash in KOI8-R’s neighbour, a page that says nothing of its own encoding.
  const bytes = Buffer.from(page(`${article} Паром.`), 'utf8').toString('utf8');
  const cyrillic = Buffer.from([...bytes].map((letter) => koi8(letter)));
  const origin = await site('good', { '/ferry': send(cyrillic, 'text/html; charset=KOI8-R') });
  const content = dossiers({ 'd-good': `${origin}/ferry` });
  const library = join(folder, 'library');
  mkdirSync(library);
  const ask = publisher({ agent, patience: 5000, most: 100_000, pause: 0, wait: async () => {} });
  const code = await runImport(
    ['--publisher', 'd-good/harbour-post'],
    { content, library, say: () => {} },
    { called: folder, fetchPage: (address) => ask(here(address)) },
  );
  expect(code).toBe(0);
  expect(fromFolderFiles(readFolder(join(library, 'd-good', 'harbour-post'))).original.text).toContain('Паром.');
});

/** A letter in KOI8-R: ASCII as it is, the Cyrillic ones of the word used here, and a question mark for the rest. */
function koi8(letter: string): number {
  const known: Record<string, number> = { П: 0xf0, а: 0xc1, р: 0xd2, о: 0xcf, м: 0xcd };
  const code = letter.charCodeAt(0);
  return known[letter] ?? (code < 128 ? code : 63);
}
