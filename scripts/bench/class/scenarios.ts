import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '#scripts/test/postgres-server.ts';
import { type Instance, startInstance, workFolder } from './instance.ts';
import { play } from './load.ts';
import { back, type Result, speed, whole } from './result.ts';

/** What scenarios run on. */
export interface Ground {
  /** The first of some free ports in a row. */
  port: number;
  /** PostgreSQL's programs, where they are. */
  bin: string | undefined;
}

const missing = [{ goal: 'PostgreSQL', found: 'not found on this machine', passed: null }];

export function thirty(ground: Ground): Promise<Result> {
  return embedded(ground, async (instance) => {
    const played = await play({ classes: 1, pupils: 30, perSecond: 3, seconds: 20, port: () => instance.port });
    const checks = [...speed(played, { acknowledged: 150, screens: 1000 }), ...whole(played)];
    return { name: '30 pupils, embedded, 3 writes/s', checks };
  });
}

export function threeHundred(ground: Ground): Promise<Result> {
  return embedded(ground, async (instance) => {
    const played = await play({ classes: 10, pupils: 300, perSecond: 30, seconds: 20, port: () => instance.port });
    const checks = [...speed(played, { acknowledged: 300, screens: 1000 }), ...whole(played)];
    return { name: '300 pupils in 10 classes, embedded, 30 writes/s', checks };
  });
}

export function thousand(ground: Ground): Promise<Result> {
  const name = '1,000 pupils in 35 classes, PostgreSQL, two instances, 106 writes/s';
  return onPostgres(ground, name, 2, async ({ next }) => {
    const played = await play({ classes: 35, pupils: 1000, perSecond: 106, seconds: 30, port: next });
    const delivered = Math.round(played.deliveriesPerSecond);
    return [
      ...speed(played, { acknowledged: 300, screens: 2000 }),
      // 28 or 29 pupils in a class are so many screens for each write: 100 writes would make 2,857.
      { goal: 'deliveries/s ≥ 3,000', found: `${delivered}/s`, passed: delivered >= 3000 },
      ...whole(played),
    ];
  });
}

export function killed(ground: Ground): Promise<Result> {
  return embedded(ground, async (first, folder) => {
    let instance = first;
    const played = await play({
      ...{ classes: 1, pupils: 30, perSecond: 10, seconds: 16, port: () => first.port },
      async amid() {
        await instance.kill();
        instance = await startInstance(folder, first.port);
      },
    });
    const ended = await instance.stop();
    const stopped = { goal: 'stops in good order', found: `code ${ended}`, passed: ended === 0 };
    return { name: 'kill -9 amid writing, started again', checks: [...whole(played), back(played, 30), stopped] };
  });
}

export function oneOfTwo(ground: Ground): Promise<Result> {
  return onPostgres(ground, 'one of two instances killed', 2, async ({ instances, next }) => {
    const played = await play({
      ...{ classes: 4, pupils: 120, perSecond: 20, seconds: 16, port: next },
      amid: async () => instances.pop()?.kill(),
    });
    return [...whole(played), back(played, 30)];
  });
}

export function restarted(ground: Ground): Promise<Result> {
  return onPostgres(ground, 'PostgreSQL restarted', 2, async ({ postgres, next }) => {
    const played = await play({
      ...{ classes: 4, pupils: 120, perSecond: 20, seconds: 16, port: next },
      amid: () => postgres.restart(),
    });
    return whole(played);
  });
}

export function allCut(ground: Ground): Promise<Result> {
  return onPostgres(ground, '1,000 streams cut at once', 2, async ({ next }) => {
    const played = await play({
      ...{ classes: 35, pupils: 1000, perSecond: 20, seconds: 16, port: next },
      async amid(classrooms) {
        for (const { pupils } of classrooms) for (const { screen } of pupils) screen.cut();
      },
    });
    return [...whole(played), back(played, 30)];
  });
}

export function fresh<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tvisyn-bench-'));
  return use(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}

function embedded(ground: Ground, use: (instance: Instance, folder: string) => Promise<Result>): Promise<Result> {
  return fresh(async (made) => {
    const folder = workFolder(join(made, 'site'));
    const instance = await startInstance(folder, ground.port);
    try {
      return await use(instance, folder);
    } finally {
      await instance.stop();
    }
  });
}

interface Together {
  postgres: PostgresServer;
  instances: Instance[];
  /** The port of an instance that is up, each in turn, as a proxy would choose. */
  next: () => number;
}

async function onPostgres(
  { bin, port }: Ground,
  name: string,
  count: number,
  use: (together: Together) => Promise<Result['checks']>,
): Promise<Result> {
  if (!bin) return { name, checks: missing };
  return fresh(async (made) => {
    const folder = workFolder(join(made, 'site'));
    const postgres = await startPostgres(bin, { safe: true });
    const started: Instance[] = [];
    try {
      for (let nth = 0; nth < count; nth += 1) started.push(await startInstance(folder, port + nth, postgres.url));
      const instances = [...started];
      let turn = 0;
      const next = () => instances[turn++ % instances.length]?.port ?? port;
      return { name, checks: await use({ postgres, instances, next }) };
    } finally {
      await Promise.all(started.map((instance) => instance.stop()));
      await postgres.stop();
    }
  });
}
