import { expect, test } from 'vitest';
import { threadsIn } from '#class/talk/threads.ts';
import type { SeenContribution } from '#lib/class/seen.ts';
import type { Wire } from '#lib/class/wire.ts';

const subject = { kind: 'contrast', id: 'k02' } as const;
const entry = (id: string, made: number, thread: string | null = null, pinned = false) =>
  ({
    ...{ id, made, pinned, seat: 'a', own: false, status: 'shown', blind: false, at: '', locked: false },
    body: { kind: 'entry', thread, subject, words: id },
  }) as Wire<SeenContribution>;

test('threads stand in the order in which they were begun, the pinned first, with their replies', () => {
  const threads = threadsIn([entry('a', 1), entry('b', 2), entry('b1', 3, 'b'), entry('c', 4, null, true)]);
  expect(threads.map(({ id, replies }) => [id, replies.map((reply) => reply.id)])).toEqual([
    ['c', []],
    ['a', []],
    ['b', ['b1']],
  ]);
});

test('of a thread whose first entry was withdrawn the replies are left', () => {
  expect(threadsIn([entry('b1', 3, 'b')])).toMatchObject([{ id: 'b', first: null, replies: [{ id: 'b1' }] }]);
});
