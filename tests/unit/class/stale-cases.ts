import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { contribute } from '#lib/class/contributing.ts';
import { LiveRooms } from '#lib/class/live-rooms.ts';
import { moderate } from '#lib/class/moderating.ts';
import { movePhase } from '#lib/class/moving.ts';
import type { RoomState } from '#lib/class/room-state.ts';
import { seatOf } from '#lib/class/sitting.ts';
import { loadRoomState } from '#lib/class/stored.ts';
import { Turns } from '#lib/class/turns.ts';
import { type Base, entry, Lesson, mark, reading, value } from './lesson.ts';

/** What an instance does whose picture of a room is behind, since another instance has changed it. */
export function staleCases(base: Base): void {
  /** An instance that has heard nothing since now. */
  async function behind({ teacher: { room } }: Lesson) {
    const state = await loadRoomState(base().db, room);
    return { known: (): RoomState | null => state, learn: () => undefined };
  }

  test('what is allowed by now is stored, and what is not allowed any more is refused', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    const send = (live: Awaited<ReturnType<typeof behind>>) =>
      contribute(
        { ...lesson.context, live },
        who,
        { kind: 'make', key: randomUUID(), id: randomUUID(), draft: mark('why') },
        reading,
      );
    const gathering = await behind(lesson);
    await lesson.goTo('mark');
    const marking = await behind(lesson);
    expect((await send(gathering)).ok).toBe(true);
    value(await movePhase(lesson.context, lesson.teacher, 'read'));
    expect(await send(marking)).toEqual({ ok: false, problem: 'not-now' });
    value(await moderate(lesson.context, lesson.teacher, { kind: 'remove', seat: who.seat }));
    expect(await send(marking)).toEqual({ ok: false, problem: 'removed' });
  });

  test('what was marked blind as far as it was known is not, if the class was revealed meanwhile', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    await lesson.goTo('mark');
    const live = await behind(lesson);
    value(await movePhase(lesson.context, lesson.teacher, 'reveal'));
    const request = { kind: 'make', key: randomUUID(), id: randomUUID(), draft: mark('why') };
    value(await contribute({ ...lesson.context, live }, who, request, reading));
    const state = await loadRoomState(base().db, who.room);
    expect(state?.contributions).toMatchObject([{ id: request.id, blind: false }]);
  });

  test('the same request sent to an instance that does not know of it does nothing again', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    await lesson.goTo('talk');
    const live = await behind(lesson);
    const made = { kind: 'make', key: randomUUID(), id: randomUUID(), draft: entry('one') };
    const first = value(await contribute(lesson.context, who, made, reading));
    expect(value(await contribute({ ...lesson.context, live }, who, made, reading))).toEqual(first);
    const withdrawal = { kind: 'withdraw', key: randomUUID(), id: made.id };
    const gone = value(await contribute(lesson.context, who, withdrawal, reading));
    const again = { ...lesson.context, live: await behind(lesson) };
    expect(value(await contribute(again, who, withdrawal, reading))).toEqual(gone);
  });

  test('an id that another class has is refused, and nothing is changed', async () => {
    const [lesson, other] = [await Lesson.open(base), await Lesson.open(base)];
    const [anna, bo] = [await lesson.join(), await other.join()];
    const id = randomUUID();
    value(await lesson.write(anna.who, { kind: 'note', words: 'hers' }, { id }));
    const before = await loadRoomState(base().db, bo.who.room);
    const outcome = await other.write(bo.who, { kind: 'note', words: 'his' }, { id });
    expect(outcome).toEqual({ ok: false, problem: 'malformed' });
    expect(await loadRoomState(base().db, bo.who.room)).toEqual(before);
    expect(await seatOf(other.context, bo.secret)).toEqual(bo.who);
  });

  test('three instances at once lose nothing, and what each of them learned is what is stored', async () => {
    const lesson = await Lesson.open(base);
    const pupils = await Promise.all(Array.from({ length: 6 }, () => lesson.join()));
    await lesson.goTo('talk');
    const instances = Array.from({ length: 3 }, () => {
      const live = new LiveRooms(base(), () => 0.5);
      live.watch(lesson.teacher.room, () => undefined);
      return { live, turns: new Turns() };
    });
    const written = await Promise.all(
      pupils.flatMap(({ who }, nth) =>
        instances.map((instance) => {
          const request = { kind: 'make', key: randomUUID(), id: randomUUID(), draft: entry(`by ${nth}`) };
          return contribute({ ...lesson.context, ...instance }, who, request, reading);
        }),
      ),
    );
    expect(new Set(written.map((one) => value(one).seq)).size).toBe(18);
    const stored = await loadRoomState(base().db, lesson.teacher.room);
    expect(stored?.contributions).toHaveLength(18);
    for (const { live } of instances) {
      await expect.poll(() => live.known(lesson.teacher.room), { timeout: 30_000 }).toEqual(stored);
      live.close();
    }
  });
}
