import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Outbox } from '#class/outbox/outbox.ts';
import { closeOutboxStore, deviceStore, forgetWaiting } from '#class/outbox/outbox-store.ts';
import type { Answer } from '#class/room/ask.ts';
import type { Draft, Write } from '#lib/class/draft.ts';
import type { Receipt } from '#lib/class/storing.ts';

const note = (words: string): Draft => ({ kind: 'note', words });
const wordsOf = (write: Write) =>
  write.kind === 'withdraw' ? 'withdraw' : write.draft.kind === 'note' ? write.draft.words : '';

/** A server that answers as it is told, and remembers what it has by its key. */
class Server {
  away = false;
  refusing = '';
  seq = 0;
  readonly asked: string[] = [];
  readonly kept = new Map<string, string>();

  send = async (write: Write): Promise<Answer<Receipt>> => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.asked.push(wordsOf(write));
    if (this.away) return { kind: 'away', problem: null, waitMs: null };
    if (wordsOf(write) === this.refusing) return { kind: 'refused', status: 409, problem: { problem: 'locked' } };
    this.kept.set(write.key, wordsOf(write));
    this.seq += 1;
    return { kind: 'done', value: { id: write.id, seq: this.seq } };
  };
}

const opened: Outbox[] = [];
function open(server: Server, box = 'K7MFRX/pupil/me'): Outbox {
  const outbox = new Outbox({ box, store: deviceStore, send: server.send, onSent: () => {}, onOut: () => {} });
  opened.push(outbox);
  return outbox;
}
const soon = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });
const shown = (outbox: Outbox) => outbox.get().items.map(({ write }) => wordsOf(write));

beforeEach(async () => {
  await closeOutboxStore();
  vi.stubGlobal('indexedDB', new IDBFactory());
  // As at http://192.168.…
  vi.stubGlobal('navigator', {});
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
    getItem: (key: string) => kept.get(key) ?? null,
  });
});
afterEach(() => {
  for (const outbox of opened.splice(0)) outbox.close();
});

test('what is written is shown at once and goes out in order', async () => {
  const server = new Server();
  const outbox = open(server);
  for (const words of ['a', 'b', 'c']) outbox.make(note(words));
  expect(shown(outbox)).toEqual(['a', 'b', 'c']);
  await soon(() => expect(outbox.get().items).toEqual([]));
  expect(server.asked).toEqual(['a', 'b', 'c']);
  expect(outbox.get().sent.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  outbox.heard(2);
  expect(outbox.get().sent.map(({ seq }) => seq)).toEqual([3]);
});

test('what was written without a network goes out after a reload, in order, under the same keys', async () => {
  const server = new Server();
  server.away = true;
  const before = open(server);
  before.make(note('a'));
  before.make(note('b'));
  await soon(() => expect(server.asked).toContain('a'));
  await soon(async () => expect(await deviceStore.list('K7MFRX/pupil/me')).toHaveLength(2));
  const keys = before.get().items.map(({ key }) => key);
  before.close();
  server.away = false;
  server.asked.length = 0;
  const after = open(server);
  await soon(() => expect(shown(after)).toEqual([]));
  await soon(() => expect(server.asked).toEqual(['a', 'b']));
  expect([...server.kept.keys()]).toEqual(keys);
});

test('a refusal takes that one out, keeps its words, and lets the rest go on', async () => {
  const server = new Server();
  server.refusing = 'b';
  const outbox = open(server);
  for (const words of ['a', 'b', 'c']) outbox.make(note(words));
  await soon(() => expect([...server.kept.values()]).toEqual(['a', 'c']));
  await soon(() => expect(shown(outbox)).toEqual(['b']));
  const [item] = outbox.get().items;
  expect(item?.refused).toEqual({ problem: 'locked' });
  server.refusing = '';
  outbox.retry(item?.key ?? '');
  await soon(() => expect([...server.kept.values()]).toEqual(['a', 'c', 'b']));
});

test('what was refused is still there after a reload, and is forgotten on request', async () => {
  const server = new Server();
  server.refusing = 'b';
  const before = open(server);
  before.make(note('b'));
  await soon(() => expect(before.get().items[0]?.refused).toBeTruthy());
  await soon(async () => expect((await deviceStore.list('K7MFRX/pupil/me'))[0]?.refused).toBeTruthy());
  before.close();
  const after = open(server);
  await soon(() => expect(shown(after)).toEqual(['b']));
  after.discard(after.get().items[0]?.key ?? '');
  await soon(async () => expect(await deviceStore.list('K7MFRX/pupil/me')).toEqual([]));
});

test('two tabs of one seat lose and double nothing', async () => {
  const server = new Server();
  const [one, two] = [open(server), open(server)];
  for (const words of ['a', 'b', 'c']) {
    one.make(note(words));
    two.make(note(words.toUpperCase()));
  }
  await soon(() => expect(server.kept.size).toBe(6));
  await soon(async () => expect(await deviceStore.list('K7MFRX/pupil/me')).toEqual([]));
  const order = [...server.kept.values()];
  expect(order.filter((words) => words === words.toLowerCase())).toEqual(['a', 'b', 'c']);
  expect(order.filter((words) => words !== words.toLowerCase())).toEqual(['A', 'B', 'C']);
});

test('seats do not send each other’s words', async () => {
  const server = new Server();
  server.away = true;
  const before = open(server);
  before.make(note('mine'));
  await soon(async () => expect(await deviceStore.list('K7MFRX/pupil/me')).toHaveLength(1));
  before.close();
  server.away = false;
  const other = open(server, 'K7MFRX/pupil/other');
  other.make(note('hers'));
  await soon(() => expect([...server.kept.values()]).toEqual(['hers']));
});

test('when a class is deleted nothing of it waits on the device, and what waits for others does', async () => {
  const server = new Server();
  server.away = true;
  for (const box of ['K7MFRX/pupil/me', 'HJRN9X/pupil/me']) open(server, box).make(note(box));
  await soon(async () => expect(await deviceStore.list('HJRN9X/pupil/me')).toHaveLength(1));
  await soon(async () => expect(await deviceStore.list('K7MFRX/pupil/me')).toHaveLength(1));
  await soon(() => expect(server.asked).toHaveLength(2));
  for (const outbox of opened.splice(0)) outbox.close();
  await forgetWaiting('K7MFRX');
  expect(await deviceStore.list('K7MFRX/pupil/me')).toEqual([]);
  expect(await deviceStore.list('HJRN9X/pupil/me')).toHaveLength(1);
});

test('a browser that keeps nothing loses nothing while the page is open', async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('localStorage', undefined);
  const server = new Server();
  server.away = true;
  const outbox = open(server);
  outbox.make(note('a'));
  await soon(() => expect(outbox.get().kept).toBe(false));
  server.away = false;
  outbox.kick();
  await soon(() => expect([...server.kept.values()]).toEqual(['a']));
  expect(shown(outbox)).toEqual([]);
});
