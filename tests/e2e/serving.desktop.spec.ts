import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request as ask, get } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';

const locales = ['nb', 'nn', 'en'] as const;
const documents = ['', '/japan-mongolia', '/japan-mongolia/diplomat', '/method'];
const notFoundPath = (locale: string) => `/${locale}/no/such/page`;

/** What the server answers to a request sent letter by letter, since clients mend addresses before they send them. */
async function raw(baseURL: string | undefined, text: string): Promise<string> {
  const { hostname, port } = new URL(baseURL ?? '');
  const socket = connect(Number(port), hostname);
  socket.end(text);
  let answer = '';
  for await (const piece of socket) answer += piece;
  return answer;
}

const everyKind = [
  { kind: 'a page', path: '/nb', status: 200 },
  { kind: 'an edition', path: '/en/japan-mongolia/diplomat', status: 200 },
  { kind: 'a page that is not there', path: '/nb/no/such/page', status: 404 },
  { kind: 'the way to a language', path: '/', status: 307 },
  { kind: 'an address with one stroke too many', path: '/nb/', status: 308 },
  { kind: 'an address that cannot be read', path: '/%zz', status: 400 },
  { kind: 'the sign of health', path: '/health', status: 200 },
  { kind: 'the rules for fetching ahead', path: '/speculation.json', status: 200 },
  { kind: 'the list of pages', path: '/sitemap.xml', status: 200 },
  { kind: 'the word to robots', path: '/robots.txt', status: 200 },
];

for (const { kind, path, status } of everyKind) {
  test(`${kind} comes with the security headers`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(status);
    const headers = response.headers();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('set-cookie');
  });
}

test('who comes by HTTPS is asked to stay with it', async ({ request }) => {
  const response = await request.get('/nb', { headers: { 'x-forwarded-proto': 'https' } });
  expect(response.headers()['strict-transport-security']).toContain('max-age=31536000');
});

test('the first picture of a text waits for words that are there', async ({ request }) => {
  for (const locale of locales) {
    const html = await (await request.get(`/${locale}/japan-mongolia/diplomat`)).text();
    const [, awaited] = /<link rel="expect" href="#([^"]+)" blocking="render"/.exec(html) ?? [];
    expect(awaited).toBe('p1');
    expect(html.split(`id="${awaited}"`)).toHaveLength(2);
  }
});

const languages = [
  { header: 'nb-NO,nb;q=0.9', to: '/nb' },
  { header: 'no', to: '/nb' },
  { header: 'nn,no;q=0.5', to: '/nn' },
  { header: 'en-GB', to: '/en' },
  { header: 'de', to: '/nb' },
];

for (const { header, to } of languages) {
  test(`a first visit in “${header}” leads to ${to}`, async ({ request }) => {
    const response = await request.get('/?a=b', { maxRedirects: 0, headers: { 'accept-language': header } });
    expect(response.status()).toBe(307);
    expect(response.headers().location).toBe(`${to}?a=b`);
    expect(response.headers().vary).toBe('Accept-Language');
  });
}

for (const locale of locales) {
  test(`an unknown address under /${locale} is a real 404 in that language`, async ({ request }) => {
    const response = await request.get(notFoundPath(locale));
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain(`<html lang="${locale}"`);
  });

  test(`an unknown address elsewhere is a 404 in the reader’s language, here ${locale}`, async ({ request }) => {
    const response = await request.get('/no-such-page', { headers: { 'accept-language': locale } });
    expect(response.status()).toBe(404);
    expect(response.headers().vary).toContain('Accept-Language');
    expect(await response.text()).toContain(`<html lang="${locale}"`);
  });

  for (const page of documents) {
    test(`/${locale}${page} is a document: no framework script, nothing from other hosts, no complaint`, async ({
      page: tab,
      baseURL,
    }) => {
      const asked: string[] = [];
      const complaints: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      tab.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      tab.on('pageerror', (error) => complaints.push(error.message));
      const response = await tab.goto(`/${locale}${page}`, { waitUntil: 'networkidle' });
      const html = (await response?.text()) ?? '';
      expect(response?.status()).toBe(200);
      expect(html).not.toContain('__next_f');
      expect(html).not.toMatch(/_next\/[^"]*\.js/);
      expect(asked.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
      expect(asked.filter((url) => /_next\/.*\.(js|css)/.test(url))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}

test('an injected script does not run', async ({ page }) => {
  const refusals: string[] = [];
  page.on('console', (message) => refusals.push(message.text()));
  await page.goto('/nb');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('document.title = "taken over"');
    document.body.append(script);
  });
  await expect.poll(() => refusals.join()).toMatch(/Content Security Policy|Trusted/);
  await expect(page).not.toHaveTitle('taken over');
});

test('a page that the reader points at is fetched ahead', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  const fetched: string[] = [];
  devtools.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
    if (status === 'Ready') fetched.push(new URL(prefetchUrl).pathname);
  });
  await devtools.send('Preload.enable');
  await page.goto('/nb');
  const link = page.getByRole('main').locator('a[href^="/nb/"]').first();
  await link.hover();
  await expect.poll(() => fetched).toEqual([await link.getAttribute('href')]);
});

for (const encoding of ['br', 'gzip']) {
  test(`a page comes packed as ${encoding}, and not at all if it has not changed`, async ({ request }) => {
    const headers = { 'accept-encoding': encoding };
    const first = await request.get('/nb', { headers });
    expect(first.headers()['content-encoding']).toBe(encoding);
    expect(first.headers().vary).toBe('Accept-Encoding');
    expect(first.headers()['cache-control']).toBe('no-cache');
    const tag = first.headers().etag ?? '';
    expect(tag).toContain(encoding);
    const second = await request.get('/nb', { headers: { ...headers, 'if-none-match': tag } });
    expect(second.status()).toBe(304);
    expect(second.headers().etag).toBe(tag);
    const other = await request.get('/nb', { headers: { 'accept-encoding': 'identity', 'if-none-match': tag } });
    expect(other.status()).toBe(200);
  });
}

test('HEAD gives the headers of GET and no page', async ({ request }) => {
  const [head, whole] = [await request.head('/nb'), await request.get('/nb')];
  expect(head.headers()['content-length']).toBe(whole.headers()['content-length']);
  expect(await head.text()).toBe('');
});

test('a page cannot be written to', async ({ request }) => {
  const response = await request.post('/nb', { data: 'x' });
  expect(response.status()).toBe(405);
  expect(response.headers().allow).toBe('GET, HEAD');
  expect((await request.post('/nb/no/such/page')).status()).toBe(404);
});

const malformed = [
  '/%zz',
  '/%',
  '/%00',
  '/nb/%c0%ae',
  'nb',
  'http://x.example/nb',
  `/${'a'.repeat(20_000)}`,
  '/../../package.json',
  '/..%2f..%2fpackage.json',
  '/nb/\\..\\package.json',
  '//x.example/',
  '/\\x.example/',
];

for (const path of malformed) {
  test(`${path.slice(0, 30)} is refused and leads nowhere`, async ({ baseURL, request }) => {
    const answer = await raw(baseURL, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).toContain("Content-Security-Policy: default-src 'none'");
    expect(answer).not.toContain('Location:');
    expect(answer).not.toContain('devDependencies');
    expect(await (await request.get('/health')).text()).toBe('ok');
  });
}

test('what is not HTTP is refused and does no harm', async ({ baseURL, request }) => {
  expect(await raw(baseURL, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect((await request.get('/health')).status()).toBe(200);
});

test.describe('as a process', () => {
  async function start(env: Record<string, string>): Promise<{ server: ChildProcess; line: string }> {
    const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
      env: { ...process.env, ...env },
    });
    const [line] = await Promise.race([once(server.stdout, 'data'), once(server.stderr, 'data')]);
    return { server, line: String(line).trim() };
  }

  test('it says where it is, and at SIGTERM it is gone by itself, open connections or not', async () => {
    const { server, line } = await start({ PORT: '0', HOST: '127.0.0.1' });
    expect(line).toMatch(/^Tvisyn: http:\/\/127\.0\.0\.1:\d+$/);
    const url = line.replace('Tvisyn: ', '');
    const agent = new Agent({ keepAlive: true });
    const [response] = await once(get(`${url}/nb`, { agent }), 'response');
    response.resume();
    await once(response, 'end');
    // One that never ends its request.
    const hanging = ask(`${url}/nb`, { method: 'POST' });
    hanging.on('error', () => {});
    hanging.write('x');
    const stopped = Date.now();
    server.kill('SIGTERM');
    const [code] = await once(server, 'exit');
    expect(code).toBe(0);
    // A request that never ends would hold it for five minutes; a busy machine takes some seconds.
    expect(Date.now() - stopped).toBeLessThan(20_000);
    agent.destroy();
  });

  test('a port that is taken is told in one sentence', async ({ baseURL }) => {
    const { server, line } = await start({ PORT: new URL(baseURL ?? '').port });
    const [code] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode];
    expect(code).toBe(1);
    expect(line).toMatch(
      /^Port \d+ is taken by another program\. Stop that one, or choose another port, as in PORT=\d+\.$/,
    );
  });
});
