import { expect } from '@playwright/test';
import pg from 'pg';
import { postgresOnSystem } from '../../scripts/test/postgres.mjs';
import { startPostgres } from '../../scripts/test/postgres-server.ts';
import { holdLesson } from './class/whole-lesson.ts';
import { servedApart } from './served-apart.ts';
import { test } from './test.ts';

test.describe.configure({ timeout: 240_000 });

test('a lesson is held from the code on the board to its end', async ({ browser, baseURL }) => {
  await holdLesson(browser, [baseURL ?? '', baseURL ?? '']);
});

test('a lesson is held on PostgreSQL, with the class on two instances', async ({ browser }) => {
  const bin = postgresOnSystem();
  expect(bin, 'PostgreSQL must be installed, or POSTGRES_BIN name the folder of its programs.').toBeDefined();
  if (!bin) return;
  const database = await startPostgres(bin);
  const env = { DATABASE_URL: database.url };
  const [one, other] = await Promise.all([servedApart({ env }), servedApart({ env })]);
  try {
    await holdLesson(browser, [one.address, other.address]);
    expect(await rowsIn(database.url), 'what is left of the class').toEqual([0, 0, 0, 0, 0]);
  } finally {
    await Promise.all([one.stop(), other.stop()]);
    await database.stop();
  }
});

async function rowsIn(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const counts: number[] = [];
  for (const table of ['rooms', 'works', 'seats', 'contributions', 'receipts']) {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    counts.push(rows[0]?.count ?? Number.NaN);
  }
  await client.end();
  return counts;
}
