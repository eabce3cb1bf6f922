import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { doorOf } from '#lib/class/door.ts';
import { endClass, purgeExpired } from '#lib/class/ending.ts';
import { listFor } from '#lib/class/listing.ts';
import { moderate } from '#lib/class/moderating.ts';
import { changeSettings } from '#lib/class/moving.ts';
import { openClass } from '#lib/class/opening.ts';
import { openProjector, seatOf } from '#lib/class/sitting.ts';
import { loadWorks } from '#lib/class/stored.ts';
import * as table from '#lib/db/schema.ts';
import { type Base, entry, Lesson, mark, value } from './lesson.ts';
import { settings } from './made.ts';

const day = 86_400_000;

/** All rows of all tables that there are, whatever the schema file says, as text. */
async function everything(base: Base): Promise<{ table: string; row: string }[]> {
  const { db } = base();
  const tables = (await db.execute(sql`
    select table_schema as space, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
  `)) as unknown as { rows: { space: string; name: string }[] };
  const rows: { table: string; row: string }[] = [];
  for (const { space, name } of tables.rows) {
    const from = sql`${sql.identifier(space)}.${sql.identifier(name)}`;
    const found = (await db.execute(sql`select t::text as row from ${from} t`)) as unknown as {
      rows: { row: string }[];
    };
    rows.push(...found.rows.map(({ row }) => ({ table: name, row })));
  }
  return rows;
}

/** A class in which everything there is has been done, and what would betray it. */
async function fullClass(base: Base) {
  const lesson = await Lesson.open(base);
  const [anna, bo] = [await lesson.join('Kveldsnatt'), await lesson.join('Morgonrode')];
  value(await openProjector(lesson.context, lesson.teacher));
  await lesson.goTo('mark');
  value(await lesson.write(anna.who, mark('grunnen-min')));
  value(await lesson.write(anna.who, { kind: 'poll', poll: 'why', answer: 1 }));
  value(await lesson.write(anna.who, { kind: 'translation', place: { text: 1, at: 'p1.1' }, words: 'linja-mi' }));
  value(await lesson.write(bo.who, { kind: 'note', words: 'notatet-mitt' }));
  await lesson.goTo('talk');
  const { id } = value(await lesson.write(bo.who, entry('tråden-min')));
  value(await lesson.write(anna.who, entry('svaret-mitt', id)));
  value(await moderate(lesson.context, lesson.teacher, { kind: 'remove', seat: bo.seat }));
  const words = ['grunnen-min', 'linja-mi', 'notatet-mitt', 'tråden-min', 'svaret-mitt', 'Kveldsnatt', 'Morgonrode'];
  return {
    lesson,
    anna,
    traces: [...words, lesson.code, lesson.teacher.room, lesson.teacher.seat, anna.seat, bo.seat],
  };
}

export function endingCases(base: Base): void {
  const tracesLeft = async (traces: string[]) => {
    const rows = await everything(base);
    return traces.filter((trace) => rows.some(({ row }) => row.toLowerCase().includes(trace.toLowerCase())));
  };

  test('a class is found in the database before it is deleted, and no trace of it in any table after', async () => {
    const { lesson, anna, traces } = await fullClass(base);
    const neighbour = await fullClass(base);
    expect(await tracesLeft(traces)).toEqual(traces);
    expect(await endClass(lesson.context, anna.who)).toEqual({ ok: false, problem: 'teacher-only' });
    value(await endClass(lesson.context, lesson.teacher));
    expect(await tracesLeft(traces.filter((trace) => !neighbour.traces.includes(trace)))).toEqual([]);
    expect(await tracesLeft(neighbour.traces)).toEqual(neighbour.traces);
    value(await endClass(neighbour.lesson.context, neighbour.lesson.teacher));
    expect(await tracesLeft(traces)).toEqual([]);
    expect(await seatOf(lesson.context, anna.secret)).toBeNull();
    expect(await doorOf(lesson.caller, lesson.code)).toEqual({ ok: false, problem: 'unknown-code' });
  });

  test('classes are purged when their days are over, and not before', async () => {
    const { lesson, anna, traces } = await fullClass(base);
    const longer = await Lesson.open(base, { daysKept: 180 });
    const { db } = base();
    const opened = new Date('2026-11-02T08:00:01Z').getTime();
    await purgeExpired({ db, now: new Date(opened + 30 * day - 1) });
    expect(await tracesLeft(traces)).toEqual(traces);
    // From that moment nobody gets in, though the purge may come an hour later.
    const due = { db, now: new Date(opened + 30 * day) };
    expect(await seatOf(due, anna.secret)).toBeNull();
    expect(await listFor(due, anna.who, null)).toEqual({ ok: false, problem: 'unknown-seat' });
    expect(await purgeExpired(due)).toBeGreaterThan(0);
    expect(await tracesLeft(traces)).toEqual([]);
    expect(await tracesLeft([longer.code])).toEqual([longer.code]);
    expect(await seatOf(lesson.context, longer.secret)).not.toBeNull();
  });

  test('the teacher may change how long a class is kept, from 7 to 180 days', async () => {
    const lesson = await Lesson.open(base);
    const keep = (daysKept: number) => changeSettings(lesson.context, lesson.teacher, { ...settings, daysKept });
    expect(await keep(6)).toEqual({ ok: false, problem: 'malformed' });
    expect(await keep(181)).toEqual({ ok: false, problem: 'malformed' });
    value(await keep(7));
    const { room } = value(await listFor(lesson.context, lesson.teacher, null));
    expect(room && room.expires.getTime() - room.created.getTime()).toBe(7 * day);
  });

  test('an imported text goes with its class', async () => {
    const lesson = new Lesson(base);
    const own = { ...settings, source: { kind: 'own', rightsConfirmed: true }, texts: settings.texts.slice(0, 1) };
    const work = {
      ...{ id: crypto.randomUUID(), title: 'Brakt-med', translations: [], notes: [], layers: [], aside: [] },
      original: { lang: 'nb', text: 'Ord.', blocks: [], own: [], emphasis: [] },
    };
    const request = { title: 'Egen', locale: 'nn', settings: own };
    const { room, seat } = value(await openClass(lesson.caller, request, new Map([[1, work]])));
    expect(await loadWorks(base().db, room)).toEqual(new Map([[1, work]]));
    expect(await tracesLeft(['Brakt-med'])).toEqual(['Brakt-med']);
    value(await endClass(lesson.context, { room, seat, role: 'teacher' }));
    expect(await tracesLeft(['Brakt-med', room])).toEqual([]);
  });

  test('every table of the classroom hangs on a room', async () => {
    const rows = (await base().db.execute(sql`
      select c.conrelid::regclass::text as name, c.confdeltype as rule from pg_constraint c
      where c.contype = 'f' and c.confrelid in ('rooms'::regclass, 'seats'::regclass)
    `)) as unknown as { rows: { name: string; rule: string }[] };
    const tables = Object.keys(table).filter((name) => name !== 'rooms');
    expect([...new Set(rows.rows.map(({ name }) => name))].sort()).toEqual(tables.sort());
    expect(new Set(rows.rows.map(({ rule }) => rule))).toEqual(new Set(['c']));
  });
}
