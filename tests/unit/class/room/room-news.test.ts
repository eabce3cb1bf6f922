import { expect, test } from 'vitest';
import { changeOf, hear, type RoomNews } from '#class/room/room-news.ts';
import { note, told } from './told.ts';

const seat = { id: 'a', role: 'pupil' as const, alias: 'Lom', removed: false, finished: null };
const begun = hear(null, told({ contributions: [note('a', 1), note('b', 2)], seats: [seat] })) as RoomNews;

const ids = (news: RoomNews | null) => news?.contributions.map(({ id }) => id);

test('the whole is all there is, whatever was known before', () => {
  const next = hear(begun, told({ contributions: [note('c', 3)], cursor: '20.2.0' }));
  expect(ids(next)).toEqual(['c']);
  expect(next).toMatchObject({ cursor: '20.2.0', seats: [], wholes: 2 });
});

test('what is new lies on top: changed, added in the order of its making, and gone', () => {
  const seen = { whole: false, cursor: '12.1.0', contributions: [note('d', 4), note('b', 2, 'other'), note('c', 3)] };
  const next = hear(begun, told({ ...seen, gone: ['a'] }));
  expect(ids(next)).toEqual(['b', 'c', 'd']);
  expect(next?.contributions[0]?.body).toMatchObject({ words: 'other' });
  expect(next).toMatchObject({ cursor: '12.1.0', room: begun.room, seats: [seat], wholes: 1 });
});

test('news of the room or of the seats replaces only those', () => {
  const room = { ...begun.room, phase: 'reveal' as const };
  expect(hear(begun, told({ whole: false, room }))).toMatchObject({ room, seats: [seat] });
  expect(hear(begun, told({ whole: false, seats: [] }))).toMatchObject({ room: begun.room, seats: [] });
});

test('who she is and the numbers come with every piece of news', () => {
  const tally = { present: 9, progress: null, polls: {}, marks: null };
  const me = { ...begun.me, finished: true };
  expect(hear(begun, told({ whole: false }, { tally, me }))).toMatchObject({ tally, me });
});

test('what is only new comes to nothing where there is nothing to lie on', () => {
  expect(hear(null, told({ whole: false, contributions: [note('a', 1)] }))).toBeNull();
});

test('hearing the same twice changes nothing', () => {
  const news = told({ whole: false, contributions: [note('c', 3)], gone: ['a'] });
  expect(hear(hear(begun, news), news)).toEqual(hear(begun, news));
});

test('a cursor begins with the last change it has in it', () => {
  expect(changeOf('1700000000123.4.2')).toBe(1700000000123);
});
