import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publisher } from '#scripts/import/publisher.ts';

/** A publisher on this machine: what it answers at each address; without one, 404. */
let answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void>;
let asked: string[];
let agents: Set<string | undefined>;
let server: Server;
let origin: string;
let waited: number[];

beforeEach(async () => {
  answers = {};
  asked = [];
  agents = new Set();
  waited = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    agents.add(request.headers['user-agent']);
    const answer = answers[request.url ?? ''] ?? ((_request, other) => other.writeHead(404).end());
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const page =
  (body: string | Buffer, type = 'text/html; charset=utf-8', status = 200) =>
  (_request: IncomingMessage, response: ServerResponse) =>
    response.writeHead(status, { 'Content-Type': type }).end(body);
const leadOn = (to: string) => (_request: IncomingMessage, response: ServerResponse) =>
  response.writeHead(302, { Location: to }).end();

const fetchPage = (address: string, more: { patience?: number } = {}) => visitor(more)(address);
const visitor = ({ patience = 5000 }: { patience?: number } = {}) =>
  publisher({
    agent: 'Tvisyn/1.2.3 (+local copy for reading)',
    patience,
    most: 100_000,
    pause: 3000,
    wait: async (milliseconds) => void waited.push(milliseconds),
  });
const why = async (address: string, more = {}) => {
  const answer = await fetchPage(address, more);
  return answer.kind === 'none' ? answer.why : 'a page';
};

describe('a page that is there', () => {
  test('comes as it is, with the address it has in the end', async () => {
    answers['/old'] = leadOn('/new');
    answers['/new'] = page('<p>The ferry.</p>');
    const answer = await fetchPage(`${origin}/old`);
    expect(answer).toMatchObject({ kind: 'page', url: `${origin}/new` });
    expect(answer.kind === 'page' && new TextDecoder().decode(answer.bytes)).toBe('<p>The ferry.</p>');
    expect(agents).toEqual(new Set(['Tvisyn/1.2.3 (+local copy for reading)']));
  });

  test('is asked for once, after robots.txt, which is asked for once for all pages of a site', async () => {
    answers['/a'] = page('a');
    answers['/b'] = page('b');
    const visit = visitor();
    await visit(`${origin}/a`);
    await visit(`${origin}/b`);
    expect(asked).toEqual(['/robots.txt', '/a', '/b']);
  });

  test('is asked for after a pause: ours, or the longer one that the site asks for', async () => {
    answers['/a'] = page('a');
    answers['/b'] = page('b');
    const visit = visitor();
    await visit(`${origin}/a`);
    expect(waited).toHaveLength(1);
    expect(waited[0]).toBeGreaterThan(2000);
    answers['/robots.txt'] = page('User-agent: *\nCrawl-delay: 20', 'text/plain');
    waited = [];
    await visitor()(`${origin}/b`);
    expect(waited[0]).toBeGreaterThan(15_000);
  });
});

describe('robots.txt', () => {
  const robots = (text: string) => page(text, 'text/plain');
  test.each([
    ['forbids all', 'User-agent: *\nDisallow: /', false],
    ['forbids us by name', 'User-agent: Tvisyn\nDisallow: /news\n\nUser-agent: *\nAllow: /', false],
    ['forbids another', 'User-agent: OtherBot\nDisallow: /', true],
    ['forbids another folder', 'User-agent: *\nDisallow: /private', true],
    ['forbids all and allows this page', 'User-agent: *\nDisallow: /\nAllow: /news/', true],
  ])('that %s is obeyed', async (_name, text, may) => {
    answers['/robots.txt'] = robots(text);
    answers['/news/1'] = page('ok');
    expect(await why(`${origin}/news/1`)).toBe(may ? 'a page' : 'its robots.txt asks programs not to fetch it');
    expect(asked.includes('/news/1')).toBe(may);
  });

  test('is held against the page that a redirect leads to, too', async () => {
    answers['/robots.txt'] = robots('User-agent: *\nDisallow: /inner');
    answers['/a'] = leadOn('/inner/a');
    answers['/inner/a'] = page('ok');
    expect(await why(`${origin}/a`)).toContain('robots.txt');
    expect(asked).not.toContain('/inner/a');
  });

  test('of a site that fails forbids all; of one that has none, nothing', async () => {
    answers['/a'] = page('ok');
    answers['/robots.txt'] = page('', 'text/plain', 503);
    expect(await why(`${origin}/a`)).toContain('503');
    answers['/robots.txt'] = page('', 'text/plain', 403);
    expect(await why(`${origin}/a`)).toBe('a page');
  });

  test('that asks for hours between two requests is a refusal', async () => {
    answers['/robots.txt'] = robots('User-agent: *\nCrawl-delay: 3600');
    answers['/a'] = page('ok');
    expect(await why(`${origin}/a`)).toContain('3600 seconds');
  });
});

describe('why there is none', () => {
  test.each([
    [401, 'password'],
    [403, 'refuses (403)'],
    [404, 'not there any more'],
    [429, 'too often'],
    [451, 'legal'],
    [500, 'answers 500'],
  ])('status %i', async (status, words) => {
    answers['/a'] = page('no', 'text/html', status);
    expect(await why(`${origin}/a`)).toContain(words);
    expect(asked.filter((path) => path === '/a')).toHaveLength(1);
  });

  test('a file that is no page', async () => {
    answers['/a'] = page('%PDF-1.7', 'application/pdf');
    expect(await why(`${origin}/a`)).toBe('it is no page but application/pdf');
  });

  test('an answer without end', async () => {
    answers['/a'] = page(Buffer.alloc(300_000, 'x'));
    expect(await why(`${origin}/a`)).toContain('larger than');
  });

  test('an answer that does not come', async () => {
    answers['/a'] = () => {};
    expect(await why(`${origin}/a`, { patience: 300 })).toContain('no answer came');
  });

  test('an answer that begins and does not end', async () => {
    answers['/a'] = (_request, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).write('<p>');
    expect(await why(`${origin}/a`, { patience: 300 })).toContain('no answer came');
  });

  test('redirects in a circle, to another site, to another kind of address', async () => {
    answers['/a'] = leadOn('/a');
    expect(await why(`${origin}/a`)).toContain('more than 5 times');
    answers['/a'] = leadOn('http://elsewhere.example/');
    expect(await why(`${origin}/a`)).toContain('another site, http://elsewhere.example');
    answers['/a'] = leadOn('file:///etc/hosts');
    expect(await why(`${origin}/a`)).toContain('another site');
    answers['/a'] = leadOn('http://[');
    expect(await why(`${origin}/a`)).toContain('no address');
  });

  test('nobody answers there', async () => {
    expect(await why('http://127.0.0.1:1/a')).toContain('robots.txt cannot be read: the connection failed');
  });

  test.each(['ftp://post.example/a', 'file:///etc/hosts', 'no address', 'https://user:word@post.example/'])(
    '%s is not of the web',
    async (address) => expect(await why(address)).toBe('the address is not one of the web'),
  );
});
