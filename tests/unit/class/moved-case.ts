import { expect, test, vi } from 'vitest';
import { moveSeat } from '#lib/class/joining.ts';
import { startRuntime } from '#lib/class/runtime.ts';
import { type Base, Lesson, soon, value } from './lesson.ts';

/** `listening`: the instance at which the old device listens. */
export function movedCase(base: Base, listening: Base): void {
  test('a device that listens is cut off when its seat moves to another, and nobody else is', async () => {
    const lesson = await Lesson.open(base);
    const { phrase, seat } = await lesson.join('Lom');
    const { seat: neighbour } = await lesson.join('Voss');
    const { screens, close } = startRuntime(listening());
    const outlet = () => ({ hasRoom: () => true, told: vi.fn(), gone: vi.fn(), beat: vi.fn(), end: vi.fn() });
    const [old, other] = [outlet(), outlet()];
    screens.open(lesson.teacher.room, seat, null, old);
    screens.open(lesson.teacher.room, neighbour, null, other);
    await soon(() => expect(other.told).toHaveBeenCalled());
    value(await moveSeat(lesson.caller, lesson.code, phrase));
    await soon(() => expect(old.end).toHaveBeenCalledOnce());
    expect(other.end).not.toHaveBeenCalled();
    await close();
  });
}
