import { expect, test } from 'vitest';
import { nextOrder, nextToSend, type Waiting, withRefusal, withWrite } from '#class/outbox/waiting.ts';
import type { Write } from '#lib/class/draft.ts';

const note = (words: string): Write & { kind: 'make' } => ({
  ...{ kind: 'make', key: `key-${words}`, id: 'one', draft: { kind: 'note', words } },
});
const waiting = (write: Write, order: number, changes: Partial<Waiting> = {}): Waiting => ({
  ...{ key: write.key, box: 'box', order, write, tried: false, refused: null },
  ...changes,
});
const make = waiting(note('a'), 1);
const edit = waiting({ ...note('b'), kind: 'edit' }, 2);
const withdraw = waiting({ kind: 'withdraw', key: 'key-w', id: 'one' }, 3);
const tried = { ...make, tried: true };
const said = (items: Waiting[]) => items.map(({ key, write: { kind } }) => `${kind} ${key}`);

test.each([
  { name: 'a correction of what has not gone out', before: [make], added: edit, are: ['make key-b'] },
  { name: 'taking back what has not gone out', before: [make], added: withdraw, are: [] },
  { name: 'a correction of what may be there', before: [tried], added: edit, are: ['make key-a', 'edit key-b'] },
  { name: 'taking back what may be there', before: [tried], added: withdraw, are: ['make key-a', 'withdraw key-w'] },
  {
    name: 'a second correction',
    before: [tried, edit],
    added: waiting({ ...note('c'), kind: 'edit' }, 3),
    are: ['make key-a', 'edit key-c'],
  },
  { name: 'taking back after a correction', before: [edit], added: withdraw, are: ['withdraw key-w'] },
  {
    name: 'something else',
    before: [make],
    added: waiting({ ...note('x'), id: 'two' }, 2),
    are: ['make key-a', 'make key-x'],
  },
])('$name', ({ before, added, are }) => {
  expect(said(withWrite(before, added))).toEqual(are);
});

const refused = { problem: 'too-long' } as const;

test('what is refused stays with its words and is not sent again', () => {
  const items = withRefusal([tried, waiting({ ...note('x'), id: 'two' }, 2)], 'key-a', refused);
  expect(items[0]).toMatchObject({ refused, write: { draft: { words: 'a' } } });
  expect(nextToSend(items)?.key).toBe('key-x');
});

test('a correction behind what was refused is made in its place', () => {
  expect(said(withRefusal([tried, edit], 'key-a', refused))).toEqual(['make key-b']);
});

test('taking back settles what was refused', () => {
  expect(said(withRefusal([tried, withdraw], 'key-a', refused))).toEqual([]);
});

test('the order goes up though the clock goes back', () => {
  expect(nextOrder([make, edit], 1)).toBe(3);
  expect(nextOrder([], 7)).toBe(7);
});
