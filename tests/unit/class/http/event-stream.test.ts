import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Opened, openAt } from '#lib/db/open.ts';
import { type Browser, goTo, join, openClass, Server } from './client.ts';
import { markOn } from './dossier.ts';
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

test('a screen that was cut off goes on where it was: nothing is lost and nothing comes twice', async () => {
  const teacher = await openClass(server);
  const [anna, bo] = [await join(server, teacher.code), await join(server, teacher.code)];
  await goTo(teacher, 'mark', 'reveal', 'talk');
  const entry = (words: string) => ({
    ...{ kind: 'entry', thread: null, words },
    subject: { kind: 'contrast', id: 'balance' },
  });
  const first = await events(bo);
  await first.soon(() => expect(first.told).toHaveLength(1));
  await anna.write(entry('one'));
  await first.soon(() => expect(first.ids).toHaveLength(1));
  first.cut();
  await anna.write(entry('two'));
  const second = await events(bo, { 'last-event-id': first.cursor });
  await anna.write(entry('three'));
  await second.soon(() => expect(second.ids).toHaveLength(2));
  expect(second.told[0]?.seen.whole).toBe(false);
  const { seen } = (await (await bo.get('told')).json()) as { seen: { contributions: { id: string }[] } };
  expect([...first.ids, ...second.ids]).toEqual(seen.contributions.map(({ id }) => id));
  const caught = (await (await bo.get(`told?since=${second.cursor}`)).json()) as { seen: object };
  expect(caught.seen).toMatchObject({ whole: false, contributions: [], gone: [] });
  second.cut();
  await second.soon(() => expect(server.runtime.screens.size).toBe(0));
});

test('who marks alone is not woken by the others', async () => {
  const teacher = await openClass(server);
  const [anna, bo] = [await join(server, teacher.code), await join(server, teacher.code)];
  await goTo(teacher, 'mark');
  const [hers, his] = [await events(anna), await events(bo)];
  await his.soon(() => expect(his.told).toHaveLength(1));
  await anna.write(markOn('secret'));
  await hers.soon(() => expect(hers.ids).toHaveLength(1));
  expect(his.told).toHaveLength(1);
  await goTo(teacher, 'reveal');
  await his.soon(() => expect(his.told.at(-1)?.seen.room?.phase).toBe('reveal'));
  expect(his.raw).not.toContain('secret');
});

test('a screen that does not read is kept nothing for, and gets all at once when it reads', async () => {
  const teacher = await openClass(server);
  const [anna, bo] = [await join(server, teacher.code), await join(server, teacher.code)];
  await goTo(teacher, 'mark', 'reveal', 'talk');
  const abort = new AbortController();
  const response = await bo.get('events', {}, abort.signal);
  const heard = await events(anna);
  for (let nth = 0; nth < 12; nth += 1) {
    const subject = { kind: 'contrast', id: 'balance' };
    await anna.write({ kind: 'entry', thread: null, subject, words: `words ${nth}` });
  }
  await heard.soon(() => expect(heard.ids).toHaveLength(12));
  const late = new Stream(response, abort);
  await late.soon(() => expect(late.ids).toHaveLength(12));
  expect(late.told.length).toBeLessThanOrEqual(2);
});

test('when a class is ended its screens are told, and come back to nothing', async () => {
  const teacher = await openClass(server);
  const pupil = await join(server, teacher.code);
  const stream = await events(pupil);
  await stream.soon(() => expect(stream.told).toHaveLength(1));
  expect((await teacher.post('end', {})).status).toBe(200);
  await stream.soon(() =>
    expect(stream.events.at(-1)).toMatchObject({ event: 'gone', data: '{"problem":"unknown-seat"}' }),
  );
  expect((await pupil.get('events')).status).toBe(401);
  expect((await server.ask('GET', `/${teacher.code}/door`)).status).toBe(404);
});

test('streams are neither kept nor packed on the way, and each comes back in its own time', async () => {
  const teacher = await openClass(server);
  const abort = new AbortController();
  const response = await teacher.get('events', {}, abort.signal);
  expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const stream = new Stream(response, abort);
  await stream.soon(() => expect(stream.raw).toMatch(/^retry: 2250\n\n/));
  server.runtime.hush();
  await stream.soon(() => expect(stream.ended).toBe(true));
});
