import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { endClass } from '#lib/class/ending.ts';
import { LiveRooms } from '#lib/class/live-rooms.ts';
import { movePhase } from '#lib/class/moving.ts';
import type { RoomState } from '#lib/class/room-state.ts';
import { isNews, seenBy } from '#lib/class/seen.ts';
import { loadRoomState } from '#lib/class/stored.ts';
import { type Base, entry, Lesson, soon, value } from './lesson.ts';

export function liveCases(base: Base): void {
  const live = () => new LiveRooms(base(), () => 0.5);

  test('every screen is brought to what is stored, however fast the class writes', async () => {
    const lesson = await Lesson.open(base);
    const pupils = await Promise.all([1, 2, 3, 4].map(() => lesson.join()));
    await lesson.goTo('talk');
    const rooms = live();
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

  test('who comes later gets the state that is known, and who has gone is told nothing', async () => {
    const lesson = await Lesson.open(base);
    const rooms = live();
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
    const rooms = live();
    const states: (RoomState | null)[] = [];
    rooms.watch(lesson.teacher.room, (state) => states.push(state));
    await soon(() => expect(states).toHaveLength(1));
    value(await endClass(lesson.context, lesson.teacher));
    await soon(() => expect(states.at(-1)).toBeNull());
    expect(rooms.size).toBe(0);
    rooms.close();
  });
}
