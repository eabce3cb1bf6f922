import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { Learned } from '#lib/class/context.ts';
import { contribute } from '#lib/class/contributing.ts';
import type { Contribution } from '#lib/class/contribution.ts';
import { endClass } from '#lib/class/ending.ts';
import { LiveRooms } from '#lib/class/live-rooms.ts';
import { movePhase } from '#lib/class/moving.ts';
import type { RoomState } from '#lib/class/room-state.ts';
import { isNews, seenBy } from '#lib/class/seen.ts';
import { loadRoomState } from '#lib/class/stored.ts';
import { type Base, entry, Lesson, reading, soon, value } from './lesson.ts';

function contributionIn(state: RoomState | null | undefined): Contribution {
  const [first] = state?.contributions ?? [];
  if (!first) throw new Error('Nothing was written.');
  return first;
}

export function liveCases(base: Base): void {
  const liveRooms = () => new LiveRooms(base(), () => 0.5);

  test('every screen is brought to what is stored, however fast the class writes', async () => {
    const lesson = await Lesson.open(base);
    const pupils = await Promise.all([1, 2, 3, 4].map(() => lesson.join()));
    await lesson.goTo('talk');
    const rooms = liveRooms();
    const screens = pupils.map(({ seat }) => {
      const screen = { cursor: null as string | null, ids: [] as string[] };
      rooms.watch(lesson.teacher.room, (state) => {
        const seen = state && seenBy(state, seat, screen.cursor);
        if (!seen || !isNews(seen)) return;
        screen.ids.push(...seen.contributions.map(({ id }) => id));
        screen.cursor = seen.cursor;
      });
      return screen;
    });
    const ids = Array.from({ length: 20 }, () => randomUUID());
    await Promise.all(ids.map((id, nth) => lesson.write(pupils[nth % 4]?.who ?? lesson.teacher, entry('hi'), { id })));
    const stored = (await loadRoomState(base().db, lesson.teacher.room))?.contributions.map(({ id }) => id);
    // In order, none lost, none twice.
    await soon(() => {
      for (const screen of screens) expect(screen.ids).toEqual(stored);
    });
    rooms.close();
  });

  test('what is learned of a write without reading is what is stored', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    await lesson.goTo('talk');
    const rooms = liveRooms();
    const states: (RoomState | null)[] = [];
    rooms.watch(lesson.teacher.room, (state) => states.push(state));
    await soon(() => expect(states).toHaveLength(1));
    const learn = vi.fn((one: Learned) => rooms.learn(one));
    const live = { known: (room: string) => rooms.known(room), learn };
    const [first, second] = [randomUUID(), randomUUID()];
    const key = () => randomUUID();
    for (const request of [
      { kind: 'make', key: key(), id: first, draft: entry('one') },
      { kind: 'make', key: key(), id: second, draft: entry('two', first) },
      { kind: 'edit', key: key(), id: first, draft: entry('one, changed') },
      { kind: 'withdraw', key: key(), id: second },
    ]) {
      value(await contribute({ ...lesson.context, live }, who, request, reading));
      expect(states.at(-1)).toEqual(await loadRoomState(base().db, lesson.teacher.room));
    }
    expect(learn).toHaveBeenCalledTimes(4);
    // What does not come right after what is known is left to a notice.
    rooms.learn({ room: lesson.teacher.room, from: 1, contribution: { ...contributionIn(states.at(-1)), seq: 2 } });
    expect(states.at(-1)?.contributions.map(({ body }) => 'words' in body && body.words)).toEqual(['one, changed', '']);
    rooms.close();
  });

  test('who comes later gets the state that is known, and who has gone is told nothing', async () => {
    const lesson = await Lesson.open(base);
    const rooms = liveRooms();
    const first: (RoomState | null)[] = [];
    const second: (RoomState | null)[] = [];
    const endFirst = rooms.watch(lesson.teacher.room, (state) => first.push(state));
    await soon(() => expect(first).toHaveLength(1));
    const endSecond = rooms.watch(lesson.teacher.room, (state) => second.push(state));
    expect(second).toEqual(first);
    endFirst();
    value(await movePhase(lesson.context, lesson.teacher, 'read'));
    await soon(() => expect(second.at(-1)?.room.phase).toBe('read'));
    expect(first).toHaveLength(1);
    endSecond();
    expect(rooms.size).toBe(0);
    rooms.close();
  });

  test('when a class is ended, its screens are told, and nothing of it stays in memory', async () => {
    const lesson = await Lesson.open(base);
    const rooms = liveRooms();
    const states: (RoomState | null)[] = [];
    rooms.watch(lesson.teacher.room, (state) => states.push(state));
    await soon(() => expect(states).toHaveLength(1));
    value(await endClass(lesson.context, lesson.teacher));
    await soon(() => expect(states.at(-1)).toBeNull());
    expect(rooms.size).toBe(0);
    rooms.close();
  });
}
