import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Opened, openAt } from '#lib/db/open.ts';
import { Browser, goTo, join, openClass, Server } from './client.ts';
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
    const response = await server.ask('POST', '', { body: { opening }, headers });
    expect(response.status).toBe(status);
    if (status === 403) expect(await response.json()).toEqual({ problem: 'other-address' });
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

describe('who asks', () => {
  test('another role, another class and no cookie are told apart from what is not allowed', async () => {
    const teacher = await openClass(server);
    const pupil = await join(server, teacher.code);
    expect((await pupil.post('phase', { to: 'read' })).status).toBe(403);
    expect((await pupil.get('nothing')).status).toBe(404);
    const stranger = new Browser(server, teacher.code, 'teacher');
    expect((await stranger.get('told')).status).toBe(401);
    stranger.cookie = pupil.cookie;
    expect((await stranger.get('told')).status).toBe(401);
    const other = new Browser(server, (await openClass(server)).code, 'teacher');
    other.cookie = teacher.cookie;
    expect(await (await other.get('told')).json()).toEqual({ problem: 'unknown-seat' });
  });

  test('a code is found however it is typed, and a wrong one is not', async () => {
    const { code } = await openClass(server);
    const typed = `%20${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`;
    const response = await server.ask('GET', `/${decodeURIComponent(typed)}/door`);
    expect(await response.json()).toMatchObject({ code, title: '2STA, tirsdag', open: true, daysKept: 30 });
    // 0 and O, 1 and I are in no code, so nobody’s handwriting leads to another class.
    for (const wrong of ['CDFHJ0', 'CDFHJO', 'CDFHJ1', 'CDFHJKK', '…'])
      expect((await server.ask('GET', `/${wrong}/door`)).status).toBe(404);
  });

  test('a pupil comes in with a code in lower case, and her cookie has the code as it is', async () => {
    const { code } = await openClass(server);
    const key = randomUUID();
    const response = await server.ask('POST', `/${code.toLowerCase()}/pupil/seat`, { body: { alias: 'Ørn 🦅', key } });
    expect(await response.json()).toMatchObject({ alias: 'Ørn 🦅', phrase: expect.stringMatching(/ \d{4}$/) });
    expect(response.headers.get('set-cookie')).toContain(`Path=/api/class/${code}/pupil;`);
  });

  test('with her phrase a pupil moves to another device, and the first one is out at once', async () => {
    const { code } = await openClass(server);
    const first = new Browser(server, code, 'pupil');
    const { phrase } = (await (await first.post('seat', { alias: 'Tind', key: randomUUID() })).json()) as {
      phrase: string;
    };
    const stream = await events(first);
    await stream.soon(() => expect(stream.told).toHaveLength(1));
    const second = new Browser(server, code, 'pupil');
    expect(await (await second.post('move', { phrase })).json()).toEqual({ alias: 'Tind' });
    await stream.soon(() => expect(stream.ended).toBe(true));
    expect((await first.get('told')).status).toBe(401);
    expect((await second.get('told')).status).toBe(200);
  });

  test('the private link makes a teacher of another device, and the wall is the teacher’s to open', async () => {
    const opening1 = await server.ask('POST', '', { body: { opening } });
    const { code, secret } = (await opening1.json()) as { code: string; secret: string };
    const teacher = new Browser(server, code, 'teacher');
    expect((await teacher.post('seat', { secret: 'x'.repeat(43) })).status).toBe(401);
    expect((await teacher.post('seat', { secret })).status).toBe(200);
    const response = await server.ask('POST', `/${code}/teacher/wall`, {
      body: {},
      headers: { cookie: teacher.cookie },
    });
    const wall = new Browser(server, code, 'wall');
    wall.take(response);
    expect(response.headers.get('set-cookie')).toContain(`Path=/api/class/${code}/wall;`);
    expect((await (await wall.get('told')).json()) as object).toMatchObject({ me: { role: 'projector' } });
    expect((await wall.post('writes', {})).status).toBe(403);
    expect((await wall.get('export.csv')).status).toBe(403);
  });
});

describe('writing', () => {
  test('what is sent again gives the same receipt and nothing more', async () => {
    const teacher = await openClass(server);
    const pupil = await join(server, teacher.code);
    await goTo(teacher, 'read', 'mark');
    const ids = { key: randomUUID(), id: randomUUID() };
    const first = await (await pupil.write(markOn('why'), ids)).json();
    const again = await (await pupil.write(markOn('why'), ids)).json();
    expect(again).toEqual(first);
    const { seen } = (await (await pupil.get('told')).json()) as { seen: { contributions: unknown[] } };
    expect(seen.contributions).toHaveLength(1);
  });

  test('500 characters are taken, 501 are too long, and an emoji is one', async () => {
    const teacher = await openClass(server);
    const pupil = await join(server, teacher.code);
    await goTo(teacher, 'mark');
    const family = '👩‍👩‍👧‍👦';
    expect((await pupil.write(markOn('æ'.repeat(500)))).status).toBe(200);
    expect((await pupil.write(markOn(family.repeat(500)))).status).toBe(200);
    const long = await pupil.write(markOn(`${'æ'.repeat(500)}e`));
    expect([long.status, await long.json()]).toEqual([409, { problem: 'too-long' }]);
    const { seen } = (await (await pupil.get('told')).json()) as {
      seen: { contributions: { body: { why: string } }[] };
    };
    expect(seen.contributions.map(({ body }) => body.why)).toEqual(['æ'.repeat(500), family.repeat(500)]);
  });

  test('more than 64 kB are not read, whatever they are said to be', async () => {
    const teacher = await openClass(server);
    const long = JSON.stringify({ to: 'x'.repeat(65_000) });
    expect((await teacher.post('phase', long)).status).toBe(413);
    expect((await teacher.post('phase', long, { 'content-length': '10' })).status).toBe(413);
    expect((await teacher.post('phase', '{"to":')).status).toBe(400);
    expect((await server.ask('POST', '', { body: 'x'.repeat(6_000_001) })).status).toBe(413);
  });

  test('a seat that is removed while it writes is told so, and by its stream too', async () => {
    const teacher = await openClass(server);
    const pupil = await join(server, teacher.code);
    await goTo(teacher, 'mark');
    const stream = await events(pupil);
    await stream.soon(() => expect(stream.told).toHaveLength(1));
    const seat = stream.told[0]?.me.seat;
    const writing = [
      pupil.write(markOn('one')),
      teacher.post('acts', { kind: 'remove', seat }),
      pupil.write(markOn('two')),
    ];
    await Promise.all(writing);
    const after = await pupil.write(markOn('three'));
    expect([after.status, await after.json()]).toEqual([401, { problem: 'removed' }]);
    await stream.soon(() =>
      expect(stream.events.at(-1)).toMatchObject({ event: 'gone', data: '{"problem":"removed"}' }),
    );
    await stream.soon(() => expect(stream.ended).toBe(true));
  });

  test('a program gone wild is held back, and told when to try again', async () => {
    const teacher = await openClass(server);
    const pupil = await join(server, teacher.code);
    await goTo(teacher, 'mark');
    const answers = [];
    for (let nth = 0; nth < 31; nth += 1)
      answers.push(await pupil.post('writes', { kind: 'withdraw', key: randomUUID(), id: randomUUID() }));
    expect(answers.map(({ status }) => status)).toEqual([...Array(30).fill(404), 429]);
    expect(answers.at(-1)?.headers.get('retry-after')).toBe('2');
    server.pass(2);
    expect((await pupil.write(markOn('later'))).status).toBe(200);
  });

  test('a school can mistype a thousand times, and then it has to wait', async () => {
    const ask = () => server.ask('GET', '/CDFHJK/door', { headers: { 'x-tvisyn-address': '198.51.100.7' } });
    let last = 404;
    let count = 0;
    for (; last === 404; count += 1) last = (await ask()).status;
    expect([count, last]).toEqual([1001, 429]);
    const { code } = await openClass(server);
    expect((await server.ask('GET', `/${code}/door`)).status).toBe(200);
  });

  test('a clock that is wrong makes no difference', async () => {
    const teacher = await openClass(server);
    const pupil = await join(server, teacher.code);
    await goTo(teacher, 'mark');
    server.now = new Date('2026-11-02T07:00:00Z');
    const receipts = [];
    for (const why of ['one', 'two']) receipts.push((await (await pupil.write(markOn(why))).json()) as { seq: number });
    expect(receipts[1]?.seq).toBe((receipts[0]?.seq ?? 0) + 1);
    const { seen } = (await (await pupil.get('told')).json()) as {
      seen: { contributions: { body: { why: string } }[] };
    };
    expect(seen.contributions.map(({ body }) => body.why)).toEqual(['one', 'two']);
  });
});
