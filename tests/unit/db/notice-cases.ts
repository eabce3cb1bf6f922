import { expect, test } from 'vitest';
import { movePhase } from '#lib/class/moving.ts';
import { announce, type Notice } from '#lib/db/notify.ts';
import { type Base, Lesson, soon, value } from '../class/lesson.ts';

export function noticeCases(base: Base): void {
  test('a change is told by ids, in order, when it is stored', async () => {
    const heard: (Notice | null)[] = [];
    const lesson = await Lesson.open(base);
    const end = base().notices.subscribe((notice) => heard.push(notice));
    value(await movePhase(lesson.context, lesson.teacher, 'read'));
    value(await movePhase(lesson.context, lesson.teacher, 'mark'));
    await soon(() => expect(heard).toHaveLength(2));
    const { room } = lesson.teacher;
    const seq = expect.any(Number);
    expect(heard).toEqual([
      { room, seq },
      { room, seq },
    ]);
    const [first, second] = heard.map((notice) => (notice && 'seq' in notice ? notice.seq : Number.NaN));
    expect(second).toBeGreaterThan(first ?? Number.NaN);
    end();
  });

  test('what is rolled back, and what changes nothing, is not told', async () => {
    const heard: (Notice | null)[] = [];
    const lesson = await Lesson.open(base);
    const end = base().notices.subscribe((notice) => heard.push(notice));
    await movePhase(lesson.context, lesson.teacher, 'sum-up');
    await movePhase(lesson.context, lesson.teacher, 'gather');
    const broken = base().db.transaction(async (tx) => {
      await announce(tx, { room: 'rolled-back', seq: 1 });
      throw new Error('on purpose');
    });
    await expect(broken).rejects.toThrow('on purpose');
    await announce(base().db, { room: 'afterwards', seq: 2 });
    await soon(() => expect(heard).toEqual([{ room: 'afterwards', seq: 2 }]));
    end();
  });

  test('who has stopped listening is told nothing more', async () => {
    const heard: (Notice | null)[] = [];
    const other: (Notice | null)[] = [];
    const end = base().notices.subscribe((notice) => heard.push(notice));
    const endOther = base().notices.subscribe((notice) => other.push(notice));
    end();
    await announce(base().db, { room: 'somewhere', seq: 3 });
    await soon(() => expect(other).toHaveLength(1));
    expect(heard).toEqual([]);
    endOther();
  });
}
