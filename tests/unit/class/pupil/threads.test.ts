import { expect, test } from 'vitest';
import type { Shown } from '#class/outbox/overlay.ts';
import { formatSubject, parseSubject, threadsOf } from '#class/pupil/threads.ts';
import { note } from '../room/told.ts';

const subject = { kind: 'contrast', id: 'balance' } as const;
const entry = (id: string, thread: string | null, pinned = false): Shown => ({
  ...{ ...note(id, 1), waiting: false, pinned },
  body: { kind: 'entry', thread, subject, words: id },
});
const ids = (all: Shown[]) => threadsOf(all).map(({ first, replies }) => [first.id, ...replies.map(({ id }) => id)]);

test('threads stand in the order of their making, pinned ones first, each with its replies', () => {
  const all = [entry('a', null), entry('b', null, true), entry('c', 'a'), entry('d', 'b'), entry('e', 'a')];
  expect(ids(all)).toEqual([
    ['b', 'd'],
    ['a', 'c', 'e'],
  ]);
});

test('a reply to what cannot be seen is not shown, nor what is no entry', () => {
  expect(ids([entry('c', 'gone'), { ...note('n', 2), waiting: false }])).toEqual([]);
});

test.each([subject, { kind: 'passage', text: 5, at: 'p12.2' } as const])('%o is read as it is written', (one) => {
  expect(parseSubject(formatSubject(one))).toEqual(one);
});

test.each(['', 'contrast', 'passage 5', 'x y z'])('%j is no subject', (value) => {
  expect(parseSubject(value)).toBeNull();
});
