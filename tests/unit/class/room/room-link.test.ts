import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RoomLink } from '#class/room/room-link.ts';

/** A browser as far as a link knows it: a page in sight or not, a network, streams that the test opens and breaks. */
class Source extends EventTarget {
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static all: Source[] = [];
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    Source.all.push(this);
  }
  open(): void {
    this.readyState = Source.OPEN;
    this.onopen?.();
  }
  break(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.();
  }
  say(event: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
  }
  close(): void {
    this.readyState = Source.CLOSED;
  }
}

const told = (cursor: string) => ({ seen: { cursor } });
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const windowEvents = new EventTarget();
let asked: string[];
let answers: Record<string, () => Response>;
let heard: string[];
let link: RoomLink | undefined;

const json =
  (value: unknown, status = 200) =>
  () =>
    Response.json(value, { status });
const last = () => Source.all.at(-1);

function start(): RoomLink {
  link = new RoomLink('KM4FRX', 'pupil', {
    told: ({ seen }) => heard.push(seen.cursor),
    connection: (connection) => heard.push(connection),
    out: (status, { problem }) => heard.push(`out ${status} ${problem}`),
  });
  return link;
}

beforeEach(() => {
  vi.useFakeTimers();
  [asked, heard, Source.all] = [[], [], []];
  answers = { told: json(told('1')) };
  page.visibilityState = 'visible';
  vi.stubGlobal('document', page);
  vi.stubGlobal('EventSource', Source);
  vi.stubGlobal('addEventListener', windowEvents.addEventListener.bind(windowEvents));
  vi.stubGlobal('removeEventListener', windowEvents.removeEventListener.bind(windowEvents));
  vi.stubGlobal('fetch', async (address: string) => {
    const [, path = ''] = /\/(?:pupil\/)?([a-z]+(?:\?.*)?)$/.exec(address) ?? [];
    asked.push(path);
    const answer = answers[path.split('?')[0] ?? ''];
    if (!answer) throw new TypeError('No network.');
    return answer();
  });
});
afterEach(() => {
  link?.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page comes into sight, or goes out of it. */
function sight(state: 'visible' | 'hidden'): void {
  page.visibilityState = state;
  page.dispatchEvent(new Event('visibilitychange'));
}

const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

test('what is there is asked for, and then comes by a stream from there on', async () => {
  start();
  await settle();
  expect(last()?.url).toBe('/api/class/KM4FRX/pupil/events?since=1');
  last()?.open();
  last()?.say('told', told('2'));
  expect(heard).toEqual(['1', 'live', '2']);
});

test('a stream that the server ended is opened again from where it was, after what was missed', async () => {
  start();
  await settle();
  last()?.open();
  last()?.say('told', told('2'));
  answers.told = json(told('3'));
  last()?.break(Source.CLOSED);
  await settle(500);
  expect(asked).toEqual(['told', 'told?since=2']);
  expect(last()?.url).toBe('/api/class/KM4FRX/pupil/events?since=3');
  expect(heard).toEqual(['1', 'live', '2', 'lost', '3']);
});

test('without a network it asks again at longer and longer intervals, and at once when there is one', async () => {
  delete answers.told;
  start();
  await settle(60_000);
  const tries = asked.length;
  expect(tries).toBeGreaterThan(4);
  expect(tries).toBeLessThan(16);
  expect(new Set(heard)).toEqual(new Set(['lost']));
  answers.told = json(told('1'));
  windowEvents.dispatchEvent(new Event('online'));
  await settle();
  expect(heard.at(-1)).toBe('1');
});

test('where no stream ever opens it polls, and tries a stream again after a while', async () => {
  start();
  await settle(8_000);
  await settle(8_000);
  expect(heard).toContain('polling');
  expect(Source.all).toHaveLength(2);
  const before = asked.length;
  await settle(60_000);
  expect(asked.length - before).toBeGreaterThan(60 / 4);
  expect(asked.length - before).toBeLessThan(60 / 2);
  await settle(60_000);
  expect(Source.all.length).toBeGreaterThan(2);
});

test('a screen out of sight polls less often', async () => {
  start();
  await settle(16_000);
  sight('hidden');
  await settle(5_000);
  const before = asked.length;
  await settle(60_000);
  expect(asked.length - before).toBeLessThan(8);
});

test('a phone that slept asks what it missed when it is looked at, though its stream seems open', async () => {
  start();
  await settle();
  last()?.open();
  sight('hidden');
  await settle(21_000);
  answers.told = json(told('9'));
  sight('visible');
  await settle();
  expect(heard.at(-1)).toBe('9');
  expect(last()?.url).toBe('/api/class/KM4FRX/pupil/events?since=9');
});

test('after a glance elsewhere the stream stays as it is', async () => {
  start();
  await settle();
  last()?.open();
  sight('hidden');
  await settle(5_000);
  sight('visible');
  await settle();
  expect(asked).toEqual(['told']);
});

test('a stream by which nothing comes of what was just written is dropped for another', async () => {
  const one = start();
  await settle();
  last()?.open();
  one.expectNews();
  await settle(5_000);
  expect(asked).toEqual(['told', 'told?since=1']);
  expect(Source.all).toHaveLength(2);
  last()?.open();
  one.expectNews();
  last()?.say('told', told('2'));
  await settle(10_000);
  expect(Source.all).toHaveLength(2);
});

test.each([
  { name: 'whose seat has gone to another screen', door: json({ title: '2STA' }), end: 'out 401 unknown-seat' },
  { name: 'whose class is deleted', door: json({ problem: 'unknown-code' }, 404), end: 'out 404 unknown-code' },
])('a screen $name is told so, and asks no more', async ({ door, end }) => {
  start();
  await settle();
  last()?.open();
  answers.door = door;
  last()?.say('gone', { problem: 'unknown-seat' });
  await settle();
  expect(heard.at(-1)).toBe(end);
  const before = asked.length;
  windowEvents.dispatchEvent(new Event('online'));
  await settle(60_000);
  expect(asked).toHaveLength(before);
});

test('who was never in is not asked of at the door', async () => {
  answers.told = json({ problem: 'unknown-seat' }, 401);
  start();
  await settle();
  expect([asked, heard]).toEqual([['told'], ['out 401 unknown-seat']]);
});
