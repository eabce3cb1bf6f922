import { expect, test } from 'vitest';
import { countFor, exportClass, listFor } from '#lib/class/listing.ts';
import { type Act, moderate } from '#lib/class/moderating.ts';
import { changeSettings, movePhase, show } from '#lib/class/moving.ts';
import { finish, openProjector } from '#lib/class/sitting.ts';
import { type Base, entry, Lesson, mark, reading, value } from './lesson.ts';
import { settings } from './made.ts';

export function teachingCases(base: Base): void {
  const list = async (lesson: Lesson, who: Parameters<typeof listFor>[1]) =>
    value(await listFor(lesson.context, who, null));

  test('only the teacher moves the class, only by the steps there are, and twice is no mistake', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    expect(await movePhase(lesson.context, who, 'read')).toEqual({ ok: false, problem: 'teacher-only' });
    expect(await movePhase(lesson.context, lesson.teacher, 'reveal')).toEqual({ ok: false, problem: 'no-such-move' });
    value(await movePhase(lesson.context, lesson.teacher, 'mark'));
    value(await movePhase(lesson.context, lesson.teacher, 'mark'));
    expect((await list(lesson, who)).room?.phase).toBe('mark');
  });

  test('a thread can be hidden and put back, locked and pinned', async () => {
    const lesson = await Lesson.open(base);
    const [anna, bo] = [await lesson.join(), await lesson.join()];
    await lesson.goTo('talk');
    const { id } = value(await lesson.write(anna.who, entry('unkind')));
    const reply = value(await lesson.write(bo.who, entry('reply', id)));
    const act = (kind: 'hide' | 'restore' | 'lock' | 'unlock' | 'pin' | 'unpin', contribution = id) =>
      moderate(lesson.context, lesson.teacher, { kind, contribution });
    const forBo = async () => (await list(lesson, bo.who)).contributions.map((one) => one.id);
    value(await act('hide'));
    value(await act('hide'));
    expect(await forBo()).toEqual([reply.id]);
    expect((await list(lesson, anna.who)).contributions[0]).toMatchObject({ id, status: 'hidden', own: true });
    expect(await lesson.write(bo.who, entry('more', id))).toEqual({ ok: false, problem: 'no-such-thing' });
    value(await act('restore'));
    expect(await forBo()).toEqual([id, reply.id]);
    value(await act('lock'));
    value(await act('pin'));
    expect(await lesson.write(bo.who, entry('more', id))).toEqual({ ok: false, problem: 'locked' });
    expect((await lesson.write(lesson.teacher, entry('the last word', id))).ok).toBe(true);
    expect((await list(lesson, bo.who)).contributions[0]).toMatchObject({ pinned: true, locked: true });
    value(await act('unlock'));
    expect((await lesson.write(bo.who, entry('more', id))).ok).toBe(true);
    expect(await act('pin', reply.id)).toEqual({ ok: false, problem: 'no-such-thing' });
  });

  test('pupils do not moderate, and a teacher not what she may not see', async () => {
    const lesson = await Lesson.open(base);
    const [anna, bo] = [await lesson.join(), await lesson.join()];
    await lesson.goTo('mark');
    const note = value(await lesson.write(anna.who, { kind: 'note', words: 'mine' }));
    const blind = value(await lesson.write(anna.who, mark('blind')));
    const hide = (contribution: string): Act => ({ kind: 'hide', contribution });
    expect(await moderate(lesson.context, bo.who, hide(blind.id))).toEqual({ ok: false, problem: 'teacher-only' });
    for (const { id } of [note, blind]) {
      expect(await moderate(lesson.context, lesson.teacher, hide(id))).toEqual({ ok: false, problem: 'no-such-thing' });
    }
    const other = await Lesson.open(base);
    await lesson.goTo('reveal');
    expect((await moderate(lesson.context, lesson.teacher, hide(blind.id))).ok).toBe(true);
    expect((await moderate(other.context, other.teacher, hide(blind.id))).ok).toBe(false);
  });

  test('a seat can be renamed, though not to another’s name, and removed with what it wrote', async () => {
    const lesson = await Lesson.open(base);
    const [anna, bo] = [await lesson.join('Ugle'), await lesson.join('Tind')];
    await lesson.goTo('talk');
    value(await lesson.write(anna.who, entry('words')));
    const rename = (alias: string) =>
      moderate(lesson.context, lesson.teacher, { kind: 'rename', seat: anna.seat, alias });
    expect(await rename('TIND')).toEqual({ ok: false, problem: 'alias-taken' });
    value(await rename('Ugle 2'));
    expect((await list(lesson, bo.who)).seats?.map(({ alias }) => alias)).toContain('Ugle 2');
    value(await moderate(lesson.context, lesson.teacher, { kind: 'remove', seat: anna.seat }));
    expect((await list(lesson, bo.who)).contributions).toEqual([]);
    expect(await lesson.write(anna.who, entry('again'))).toEqual({ ok: false, problem: 'removed' });
    expect(value(await countFor(lesson.context, bo.who)).present).toBe(1);
  });

  test('the wall shows what the class has, and names only where it may', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join('Foss');
    const { seat } = value(await openProjector(lesson.context, lesson.teacher));
    const wall = { room: who.room, seat, role: 'projector' as const };
    expect(await show(lesson.context, lesson.teacher, { kind: 'poll', id: 'none' })).toMatchObject({ ok: false });
    value(await show(lesson.context, lesson.teacher, { kind: 'passage', text: 1, at: 'p1.1' }));
    expect((await list(lesson, wall)).room?.showing).toEqual({ kind: 'passage', text: 1, at: 'p1.1' });
    await lesson.goTo('mark');
    value(await lesson.write(who, mark('seen')));
    await lesson.goTo('reveal');
    const seen = await list(lesson, wall);
    expect(seen.contributions).toMatchObject([{ seat: null, own: false }]);
    expect(JSON.stringify(seen)).not.toContain('Foss');
    value(await changeSettings(lesson.context, lesson.teacher, { ...settings, aliasesOnWall: true }));
    expect(JSON.stringify(await list(lesson, wall))).toContain('Foss');
    expect(await finish(lesson.context, wall, true)).toEqual({ ok: false, problem: 'not-yours' });
  });

  test('outlets are hidden until the reveal, from pupils and the wall', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    expect(JSON.stringify(await list(lesson, who))).not.toContain('outlet-one');
    expect(JSON.stringify(await list(lesson, lesson.teacher))).toContain('outlet-one');
    await lesson.goTo('reveal');
    expect(JSON.stringify(await list(lesson, who))).toContain('outlet-one');
  });

  test('a pupil takes her own home, the teacher the class’s', async () => {
    const lesson = await Lesson.open(base);
    const [anna, bo] = [await lesson.join('Gran'), await lesson.join('Furu')];
    await lesson.goTo('mark');
    value(await lesson.write(anna.who, mark('hers')));
    value(await lesson.write(anna.who, { kind: 'note', words: 'private' }));
    value(await lesson.write(bo.who, mark('his', { layer: 'voice' })));
    await lesson.goTo('reveal');
    const own = value(await exportClass(lesson.context, anna.who, reading));
    expect(own.contributions.map(({ body }) => body.kind)).toEqual(['mark', 'note']);
    expect(own.seats.map(({ alias }) => alias)).toEqual(['Gran']);
    const whole = value(await exportClass(lesson.context, lesson.teacher, reading));
    expect(JSON.stringify(whole)).not.toContain('private');
    expect(whole.contributions).toHaveLength(2);
    expect(whole.agreement?.layers).toMatchObject([
      { layer: 'framing', agreement: { percent: 0.8, items: 5, raters: 2 } },
      { layer: 'voice', agreement: { percent: 0.8, items: 5, raters: 2 } },
    ]);
    expect(whole.agreement?.splits).toMatchObject([
      { layer: 'framing', text: 1, at: 'p1.1', marked: 1, raters: 2, percent: 0 },
      { layer: 'voice', text: 1, at: 'p1.1', marked: 1, raters: 2, percent: 0 },
    ]);
  });
}
