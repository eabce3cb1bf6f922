import { expect, test } from 'vitest';
import { overlay } from '#class/outbox/overlay.ts';
import type { Waiting } from '#class/outbox/waiting.ts';
import type { Draft, Write } from '#lib/class/draft.ts';
import { me, note } from '../room/told.ts';

const waiting = (write: Write, refused: Waiting['refused'] = null): Waiting => ({
  ...{ key: write.key, box: '', order: 1, write, tried: false, refused },
});
const write = (kind: 'make' | 'edit', id: string, draft: Draft): Write => ({ kind, key: `key-${id}`, id, draft });
const words = (text: string): Draft => ({ kind: 'note', words: text });
const mark: Draft = {
  ...{ kind: 'mark', layer: 'framing', tag: null, why: '' },
  target: { text: 1, at: 'p1.1', lang: 'nb', exact: 'motvekt' },
};
const find = () => ({ start: 3, end: 10 });
const show = (state: Partial<Parameters<typeof overlay>[1]>, told = [note('a', 1)]) =>
  overlay(told, { items: [], sent: [], ...state }, me, find).map(({ id, body, waiting: waits }) => [
    ...[id, 'words' in body ? body.words : body.kind, waits],
  ]);

test('what waits stands after what the server has', () => {
  expect(show({ items: [waiting(write('make', 'b', words('new')))] })).toEqual([
    ['a', 'a', false],
    ['b', 'new', true],
  ]);
});

test('a change that waits is shown in its place', () => {
  expect(show({ items: [waiting(write('edit', 'a', words('changed')))] })).toEqual([['a', 'changed', true]]);
});

test('what is to be taken back is not shown, and what was refused does not count', () => {
  expect(show({ items: [waiting({ kind: 'withdraw', key: 'key-w', id: 'a' })] })).toEqual([]);
  expect(show({ items: [waiting(write('make', 'b', words('new')), { problem: 'locked' })] })).toEqual([
    ['a', 'a', false],
  ]);
});

test('what was acknowledged is shown until the news of it comes, and does not wait', () => {
  expect(show({ sent: [{ write: write('make', 'b', words('new')), seq: 2 }] })[1]).toEqual(['b', 'new', false]);
});

test('a mark gets the place where its words stand, and is not shown where they stand nowhere', () => {
  const state = { items: [waiting(write('make', 'b', mark))], sent: [] };
  const [, shown] = overlay([note('a', 1)], state, me, find);
  expect(shown?.body).toMatchObject({ target: { at: 'p1.1', exact: 'motvekt', start: 3, end: 10 } });
  expect(overlay([], state, me, () => null)).toEqual([]);
});

test('another answer to the same poll takes the place of the first', () => {
  const poll = (answer: number): Draft => ({ kind: 'poll', poll: 'who', answer });
  const shown = overlay(
    [{ ...note('a', 1), body: { kind: 'poll', poll: 'who', answer: 0 } }],
    { items: [waiting(write('make', 'b', poll(2)))], sent: [] },
    me,
    find,
  );
  expect(shown.map(({ id, body }) => [id, body])).toEqual([['a', { kind: 'poll', poll: 'who', answer: 2 }]]);
});
