import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFor } from '#lib/class/listing.ts';
import { LiveRooms } from '#lib/class/live-rooms.ts';
import { movePhase } from '#lib/class/moving.ts';
import type { Notice } from '#lib/db/notify.ts';
import { type Opened, openAt } from '#lib/db/open.ts';
import { troubleOf } from '#lib/db/trouble.ts';
import { postgresOnSystem } from '../../../scripts/test/postgres.mjs';
import { type PostgresServer, startPostgres } from '../../../scripts/test/postgres-server.ts';
import { noticeCases } from '../db/notice-cases.ts';
import { endingCases } from './ending-cases.ts';
import { joiningCases } from './joining-cases.ts';
import { type Base, Lesson, soon, value } from './lesson.ts';
import { liveCases } from './live-cases.ts';
import { movedCase } from './moved-case.ts';
import { staleCases } from './stale-cases.ts';
import { teachingCases } from './teaching-cases.ts';
import { writingCases } from './writing-cases.ts';

// All services in one file, for the embedded database takes seconds to open.
const bin = postgresOnSystem();

test('PostgreSQL is there, or this is not the run that decides', () => {
  if (!bin) console.warn('PostgreSQL was not found, so the classroom is tried on the embedded database only.');
  expect(bin !== undefined || !process.env.CI, 'Where CI is set, PostgreSQL must be installed.').toBe(true);
});

function allCases(base: Base): void {
  describe('joining', () => joiningCases(base));
  describe('writing', () => writingCases(base));
  describe('teaching', () => teachingCases(base));
  describe('moving', () => movedCase(base, base));
  describe('ending', () => endingCases(base));
  describe('notices', () => noticeCases(base));
  describe('live', () => liveCases(base));
  describe('behind another instance', () => staleCases(base));
}

function whenOpen(opened: () => Opened | undefined): Base {
  return () => {
    const one = opened();
    if (!one) throw new Error('The database is not open yet.');
    return one;
  };
}

describe('embedded', () => {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await openAt({ kind: 'memory' });
  });
  afterAll(() => opened?.close());
  allCases(whenOpen(() => opened));
});

if (bin) {
  describe('PostgreSQL', () => {
    let server: PostgresServer | undefined;
    let opened: Opened | undefined;
    let other: Opened | undefined;
    beforeAll(async () => {
      server = await startPostgres(bin);
      const location = { kind: 'postgres', url: server.url } as const;
      // Two instances start at once on an empty database.
      [opened, other] = await Promise.all([openAt(location), openAt(location)]);
    });
    afterAll(async () => {
      await Promise.all([opened?.close(), other?.close()]);
      await server?.stop();
    });
    const base = whenOpen(() => opened);
    allCases(base);

    describe('moving by way of another instance', () =>
      movedCase(
        base,
        whenOpen(() => other),
      ));

    test('another instance hears of a change and reads it', async () => {
      const second = whenOpen(() => other)();
      const heard: (Notice | null)[] = [];
      const end = second.notices.subscribe((notice) => heard.push(notice));
      const lesson = await Lesson.open(base);
      value(await movePhase(lesson.context, lesson.teacher, 'read'));
      await soon(() => expect(heard).toHaveLength(1));
      const seen = value(await listFor({ db: second.db, now: lesson.now }, lesson.teacher, null));
      expect(seen.room?.phase).toBe('read');
      end();
    });

    test('when PostgreSQL has been away, listeners are told to catch up, and then hear again', async () => {
      const heard: (Notice | null)[] = [];
      const lesson = await Lesson.open(base);
      const end = base().notices.subscribe((notice) => heard.push(notice));
      const rooms = new LiveRooms(base(), () => 0.5);
      const phases: (string | undefined)[] = [];
      rooms.watch(lesson.teacher.room, (state) => phases.push(state?.room.phase));
      await soon(() => expect(phases).toEqual(['gather']));
      const moving = base().db.execute(sql`select pg_sleep(30)`);
      const lost = expect(moving.catch(troubleOf)).resolves.toBe('away');
      await server?.restart();
      await lost;
      await soon(() => expect(heard).toContain(null));
      value(await movePhase(lesson.context, lesson.teacher, 'read'));
      await soon(() => expect(heard.at(-1)?.room).toBe(lesson.teacher.room));
      await soon(() => expect(phases).toEqual(['gather', 'read']));
      rooms.close();
      end();
    });
  });
}
