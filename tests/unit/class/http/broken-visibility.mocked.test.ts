import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Visibility from '#lib/class/visibility.ts';
import { type Opened, openAt } from '#lib/db/open.ts';
import { anyState } from '../exactly-seen.ts';
import { leaksOf, readingLeaksOf } from '../leaks.ts';
import { Server } from './client.ts';
import { exactlyGiven } from './exactly-given.ts';

/** How the function is broken in a test; everything that shows anything uses it. */
const broken = vi.hoisted(() => ({ may: null as typeof Visibility.maySee | null }));

vi.mock('#lib/class/visibility.ts', async (importOriginal) => {
  const real = await importOriginal<typeof Visibility>();
  const maySee: typeof real.maySee = (...given) => (broken.may ?? real.maySee)(...given);
  return { ...real, maySee };
});

const { maySee } = await vi.importActual<typeof Visibility>('#lib/class/visibility.ts');

let opened: Opened;
let server: Server;
beforeAll(async () => {
  opened = await openAt({ kind: 'memory' });
});
beforeEach(() => {
  server = new Server(opened);
});
afterEach(() => server.runtime.close());
afterAll(() => opened.close());

// Every state is put into a database and asked for at every address, which takes a slow machine a while.
vi.setConfig({ testTimeout: 300_000 });

/** What the check finds wrong; empty where nothing is. The seed makes it find the same each time. */
async function findings(numRuns: number): Promise<string> {
  const property = fc.asyncProperty(anyState, (state) => exactlyGiven(maySee, state, server));
  const { errorInstance } = await fc.check(property, { numRuns, seed: 7, endOnFailure: true });
  return errorInstance instanceof Error ? errorInstance.message : '';
}

test('what every address gives to everybody is exactly what may be seen', async () => {
  broken.may = null;
  expect(await findings(60)).toBe('');
});

test.each([...leaksOf(maySee), ...readingLeaksOf(maySee)])('a function that $name is caught', async ({ may }) => {
  broken.may = may;
  expect(await findings(60)).toMatch(/: shown .*, allowed /);
});
