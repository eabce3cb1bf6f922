import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { FolderInUse } from '#lib/db/lock.ts';
import { closeDatabase, locationFrom, openAt, openDatabase } from '#lib/db/open.ts';
import * as schema from '#lib/db/schema.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tvisyn-open-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

const row = {
  ...{ id: '7d9f2f9e-3b1c-4e63-9d9b-2f1a4f0f7c11', code: 'KM4FRX', title: '2STA', locale: 'nb' as const },
  ...{ settings: {} as never, phase: 'gather' as const, showing: null, everRevealed: false },
  ...{ seq: 0, changed: 0, ruled: 0, created: new Date(0), expires: new Date(1) },
};

test('where the database is', () => {
  expect(locationFrom({}, '/house')).toEqual({ kind: 'folder', folder: join('/house', '.data', 'class') });
  const url = 'postgres://somebody@host/name';
  expect(locationFrom({ DATABASE_URL: url }, '/house')).toEqual({ kind: 'postgres', url });
  expect(() => locationFrom({ DATABASE_URL: 'mysql://host' }, '/house')).toThrow(/address of a PostgreSQL database/);
});

test('what is stored in the folder is there when it is opened again, and one process has it at a time', async () => {
  const location = { kind: 'folder', folder: join(root, 'class') } as const;
  const first = await openAt(location);
  await first.db.insert(schema.rooms).values(row);
  await expect(openAt(location)).rejects.toThrow(FolderInUse);
  await first.close();
  const second = await openAt(location);
  expect(await second.db.select().from(schema.rooms)).toEqual([row]);
  await second.close();
});

test('what was deleted is in no file of the folder any more once it is scrubbed, and the rest is there', async () => {
  const folder = join(root, 'scrubbed');
  const opened = await openAt({ kind: 'folder', folder });
  const others = { ...row, id: '7d9f2f9e-3b1c-4e63-9d9b-2f1a4f0f7c12', code: 'KM4FRY', title: 'stays-here-6b1f' };
  await opened.db.insert(schema.rooms).values([{ ...row, title: 'goes-away-77aa' }, others]);
  await opened.db.execute('checkpoint');
  expect(filesWith(folder, 'goes-away-77aa')).not.toEqual([]);
  await opened.db.delete(schema.rooms).where(eq(schema.rooms.id, row.id));
  await opened.scrub();
  expect(filesWith(folder, 'goes-away-77aa')).toEqual([]);
  expect(await opened.db.select().from(schema.rooms)).toEqual([others]);
  await opened.close();
  expect(filesWith(folder, 'goes-away-77aa')).toEqual([]);
});

function filesWith(folder: string, words: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(words));
}

test('a try that failed is forgotten, so that the next may succeed', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/none');
  await expect(openDatabase()).rejects.toThrow();
  const first = openDatabase();
  expect(openDatabase()).toBe(first);
  await expect(first).rejects.toThrow();
});
