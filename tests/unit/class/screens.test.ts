import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveRooms, Watcher } from '#lib/class/live-rooms.ts';
import type { RoomState } from '#lib/class/room-state.ts';
import { type Outlet, Screens } from '#lib/class/screens.ts';
import { contribution, room, seat, stateOf, teacher } from './made.ts';

const [anna, bo] = [seat('anna'), seat('bo')];

/** A room in the talk with so many entries. */
function state(entries: number): RoomState {
  return stateOf({
    room: room({ phase: 'talk', expires: new Date('2099-01-01') }),
    seats: [teacher, anna, bo],
    contributions: Array.from({ length: entries }, (_, index) =>
      contribution(`c${index}`, 'bo', 'entry', { made: index + 1, seq: index + 1 }),
    ),
  });
}

/** A screen whose network can be held up. */
class Fake implements Outlet {
  free = true;
  readonly told_: { contributions: string[]; whole: boolean }[] = [];
  readonly end = vi.fn();
  readonly gone = vi.fn();
  readonly beat = vi.fn();
  hasRoom = () => this.free;
  told = (_cursor: string, json: string) => {
    const { seen } = JSON.parse(json);
    this.told_.push({ contributions: seen.contributions.map(({ id }: { id: string }) => id), whole: seen.whole });
  };
}

let watcher: Watcher;
let ended: number;
let screens: Screens;

/** Until all that is due was told. */
const settled = () => vi.advanceTimersByTimeAsync(1);

beforeEach(() => {
  vi.useFakeTimers();
  ended = 0;
  const live = {
    watch(_room: string, watch: Watcher) {
      watcher = watch;
      watch(state(1));
      return () => {
        ended += 1;
      };
    },
  } as unknown as LiveRooms;
  screens = new Screens(
    live,
    () => new Date(),
    () => 0.5,
  );
});
afterEach(() => {
  screens.close();
  vi.useRealTimers();
});

test('what comes while a screen has no room is one piece of news when it has', async () => {
  const fake = new Fake();
  const screen = screens.open('room', 'anna', null, fake);
  await settled();
  fake.free = false;
  for (let entries = 2; entries <= 9; entries += 1) watcher(state(entries));
  await settled();
  expect(fake.told_).toEqual([{ contributions: ['c0'], whole: true }]);
  fake.free = true;
  screen.wake();
  await settled();
  expect(fake.told_).toHaveLength(2);
  expect(fake.told_[1]).toEqual({ contributions: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'], whole: false });
});

test('a state that is nothing new to a screen does not wake it', async () => {
  const fake = new Fake();
  screens.open('room', 'anna', null, fake);
  await settled();
  watcher(state(1));
  await settled();
  expect(fake.told_).toHaveLength(1);
});

test('a screen that takes nothing for a minute is cut off, and others are not', async () => {
  const [deaf, well] = [new Fake(), new Fake()];
  screens.open('room', 'anna', null, deaf);
  screens.open('room', 'bo', null, well);
  await settled();
  deaf.free = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(deaf.end).toHaveBeenCalledOnce();
  expect(well.end).not.toHaveBeenCalled();
  expect(well.beat).toHaveBeenCalledTimes(4);
  expect(screens.size).toBe(1);
});

test('every screen has to show its secret anew after a while', async () => {
  const fake = new Fake();
  screens.open('room', 'anna', null, fake);
  await vi.advanceTimersByTimeAsync(15 * 60_000);
  expect(fake.end).toHaveBeenCalledOnce();
  expect(ended).toBe(1);
});

test('the last to go ends the watching of a room', async () => {
  const [one, two] = [new Fake(), new Fake()].map((fake) => screens.open('room', 'anna', null, fake));
  one?.close();
  expect(ended).toBe(0);
  two?.close();
  expect([ended, screens.size]).toEqual([1, 0]);
});

test('whoever is gone is told so, and so are all when the class is', async () => {
  const [hers, his] = [new Fake(), new Fake()];
  screens.open('room', 'anna', null, hers);
  screens.open('room', 'bo', null, his);
  await settled();
  watcher({ ...state(1), seats: [teacher, seat('anna', { removed: true }), bo] });
  await settled();
  expect(hers.gone).toHaveBeenCalledWith('removed');
  watcher(null);
  await settled();
  expect(his.gone).toHaveBeenCalledWith('unknown-seat');
  expect([ended, screens.size]).toEqual([1, 0]);
});

test('a class whose time is up is gone, even before it is deleted', async () => {
  const fake = new Fake();
  screens.open('room', 'anna', null, fake);
  await settled();
  watcher({ ...state(2), room: room({ phase: 'talk', expires: new Date(0) }) });
  await settled();
  expect(fake.gone).toHaveBeenCalledWith('unknown-seat');
});
