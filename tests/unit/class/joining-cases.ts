import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { doorOf } from '#lib/class/door.ts';
import { joinClass, moveSeat } from '#lib/class/joining.ts';
import { most } from '#lib/class/limits.ts';
import { countFor, listFor } from '#lib/class/listing.ts';
import { moderate } from '#lib/class/moderating.ts';
import { changeSettings } from '#lib/class/moving.ts';
import { openClass } from '#lib/class/opening.ts';
import { openProjector, seatOf } from '#lib/class/sitting.ts';
import * as table from '#lib/db/schema.ts';
import { type Base, Lesson, value } from './lesson.ts';
import { settings } from './made.ts';

const key = () => randomBytes(24).toString('base64url');

export function joiningCases(base: Base): void {
  test('a teacher opens a class, and her secret is her seat', async () => {
    const lesson = await Lesson.open(base);
    expect(lesson.code).toMatch(/^[CDFHJKMNPRTVWXY34679]{6}$/);
    expect(await seatOf(lesson.context, lesson.secret)).toEqual(lesson.teacher);
    expect(await seatOf(lesson.context, 'another')).toBeNull();
  });

  test('an imported text needs the right to it confirmed', async () => {
    const lesson = new Lesson(base);
    const own = (rightsConfirmed: boolean) => ({
      ...{ title: 'Own', locale: 'nb' },
      settings: { ...settings, source: { kind: 'own', rightsConfirmed } },
    });
    expect(await openClass(lesson.caller, own(false))).toEqual({ ok: false, problem: 'rights-not-confirmed' });
    // Confirmed, and then the texts must come along.
    expect(await openClass(lesson.caller, own(true))).toEqual({ ok: false, problem: 'malformed' });
  });

  test('a pupil comes in with the code as she types it, and with an alias that is offered', async () => {
    const lesson = await Lesson.open(base);
    const typed = ` ${lesson.code.slice(0, 3).toLowerCase()}-${lesson.code.slice(3).toLowerCase()}`;
    const door = value(await doorOf(lesson.caller, typed));
    expect(door).toMatchObject({ title: '2STA, tirsdag', open: true, daysKept: 30 });
    const taken = value(await joinClass(lesson.caller, { code: typed, alias: door.offered, key: key() }));
    expect(taken.alias).toBe(door.offered);
    expect(await seatOf(lesson.context, taken.secret)).toEqual({ room: taken.room, seat: taken.seat, role: 'pupil' });
  });

  test('an alias is one pupil’s, whatever its case', async () => {
    const lesson = await Lesson.open(base);
    await lesson.join('Rogn');
    const again = await joinClass(lesson.caller, { code: lesson.code, alias: 'rogn ', key: key() });
    expect(again).toEqual({ ok: false, problem: 'alias-taken' });
    const unreadable = await joinClass(lesson.caller, { code: lesson.code, alias: '\u202e', key: key() });
    expect(unreadable).toEqual({ ok: false, problem: 'alias-unreadable' });
    expect((await lesson.join('شجرة')).alias).toBe('شجرة');
    expect((await lesson.join('🦉')).alias).toBe('🦉');
  });

  test('who asks again because the answer was lost gets the same seat', async () => {
    const lesson = await Lesson.open(base);
    const request = { code: lesson.code, alias: 'Tjern', key: key() };
    const first = value(await joinClass(lesson.caller, request));
    const second = value(await joinClass(lesson.caller, request));
    expect(second.seat).toBe(first.seat);
    expect(await seatOf(lesson.context, first.secret)).toBeNull();
    expect((await seatOf(lesson.context, second.secret))?.seat).toBe(first.seat);
    expect(value(await countFor(lesson.context, lesson.teacher)).present).toBe(1);
  });

  test('two who come at the same moment with the same alias get one seat between them', async () => {
    const lesson = await Lesson.open(base);
    const both = await Promise.all(
      [1, 2].map(() => joinClass(lesson.caller, { code: lesson.code, alias: 'Varde', key: key() })),
    );
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test('the phrase moves a seat to another device, and the old device has lost it', async () => {
    const lesson = await Lesson.open(base);
    const { secret, phrase, seat } = await lesson.join('Lom');
    const moved = value(await moveSeat(lesson.caller, lesson.code, phrase.toUpperCase().replaceAll(' ', '-')));
    expect(moved).toMatchObject({ seat, alias: 'Lom' });
    expect(await seatOf(lesson.context, secret)).toBeNull();
    expect((await seatOf(lesson.context, moved.secret))?.seat).toBe(seat);
    const other = await Lesson.open(base);
    expect(await moveSeat(other.caller, other.code, phrase)).toEqual({ ok: false, problem: 'unknown-seat' });
  });

  test('phrases are guessed sixty times, and then no more', async () => {
    const lesson = await Lesson.open(base);
    const { phrase } = await lesson.join();
    const at = lesson.caller;
    for (let guess = 0; guess < 60; guess += 1) lesson.limits.take('wrongPhraseOfRoom', lesson.teacher.room, at.now);
    expect(await moveSeat(at, lesson.code, 'elv elv 0000')).toEqual({ ok: false, problem: 'too-fast' });
    const later = { ...at, now: new Date(at.now.getTime() + 60_000) };
    expect((await moveSeat(later, lesson.code, phrase)).ok).toBe(true);
  });

  test('a thousand wrong codes from one address stop it, and after a minute a class can come in again', async () => {
    const lesson = await Lesson.open(base);
    const at = lesson.caller;
    for (let tries = 0; tries < 999; tries += 1) lesson.limits.take('wrongOfAddress', at.address, at.now);
    expect(await doorOf(at, 'CCCCCC')).toEqual({ ok: false, problem: 'unknown-code' });
    expect(await doorOf(at, lesson.code)).toEqual({ ok: false, problem: 'too-fast' });
    expect((await doorOf({ ...at, address: '192.0.2.2' }, lesson.code)).ok).toBe(true);
    expect((await doorOf({ ...at, now: new Date(at.now.getTime() + 60_000) }, lesson.code)).ok).toBe(true);
  });

  test('right codes are not counted: a whole school comes in from one address', async () => {
    const lesson = await Lesson.open(base);
    const at = lesson.caller;
    for (let pupil = 0; pupil < 40; pupil += 1) expect((await doorOf(at, lesson.code)).ok).toBe(true);
    expect(lesson.limits.allows('wrongOfAddress', at.address, at.now)).toBe(true);
  });

  test('a closed door keeps new ones out and those who are in, in', async () => {
    const lesson = await Lesson.open(base);
    const { secret } = await lesson.join('Bekk');
    value(await changeSettings(lesson.context, lesson.teacher, { ...settings, doorOpen: false }));
    expect(value(await doorOf(lesson.caller, lesson.code)).open).toBe(false);
    const late = await joinClass(lesson.caller, { code: lesson.code, alias: null, key: key() });
    expect(late).toEqual({ ok: false, problem: 'door-closed' });
    expect(await seatOf(lesson.context, secret)).not.toBeNull();
  });

  test('a class that is full takes nobody more', async () => {
    const lesson = await Lesson.open(base);
    const rows = Array.from({ length: most.seats }, (_, index) => ({
      ...{ id: crypto.randomUUID(), roomId: lesson.teacher.room, role: 'pupil' as const, alias: `P${index}` },
      ...{ aliasKey: `p${index}`, finished: false, removed: false, seq: 1 },
    }));
    await base().db.insert(table.seats).values(rows);
    const late = await joinClass(lesson.caller, { code: lesson.code, alias: null, key: key() });
    expect(late).toEqual({ ok: false, problem: 'full' });
  });

  test('who was removed is out: cookie, phrase and all; her alias is free again', async () => {
    const lesson = await Lesson.open(base);
    const { who, secret, phrase } = await lesson.join('Myr');
    value(await moderate(lesson.context, lesson.teacher, { kind: 'remove', seat: who.seat }));
    expect(await seatOf(lesson.context, secret)).toBeNull();
    expect((await moveSeat(lesson.caller, lesson.code, phrase)).ok).toBe(false);
    expect(await listFor(lesson.context, who, null)).toEqual({ ok: false, problem: 'unknown-seat' });
    expect((await lesson.join('Myr')).seat).not.toBe(who.seat);
  });

  test('there is one projector, and only the teacher opens it', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    expect(await openProjector(lesson.context, who)).toEqual({ ok: false, problem: 'teacher-only' });
    const first = value(await openProjector(lesson.context, lesson.teacher));
    const second = value(await openProjector(lesson.context, lesson.teacher));
    expect(second.seat).toBe(first.seat);
    expect(await seatOf(lesson.context, first.secret)).toBeNull();
    expect(await seatOf(lesson.context, second.secret)).toMatchObject({ role: 'projector' });
  });

  test('no secret is stored as it is', async () => {
    const lesson = await Lesson.open(base);
    const { secret, phrase } = await lesson.join();
    const rows = JSON.stringify(await base().db.select().from(table.seats));
    for (const hidden of [secret, phrase, lesson.secret]) expect(rows).not.toContain(hidden);
  });
}
