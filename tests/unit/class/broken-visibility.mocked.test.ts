import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type * as Visibility from '#lib/class/visibility.ts';
import { anyState, exactlySeen } from './exactly-seen.ts';
import { leaksOf } from './leaks.ts';

/** How the function is broken in a test; everything that shows anything uses it. */
const broken = vi.hoisted(() => ({ may: null as typeof Visibility.maySee | null }));

vi.mock('#lib/class/visibility.ts', async (importOriginal) => {
  const real = await importOriginal<typeof Visibility>();
  const maySee: typeof real.maySee = (...given) => (broken.may ?? real.maySee)(...given);
  return { ...real, maySee };
});

const { maySee } = await vi.importActual<typeof Visibility>('#lib/class/visibility.ts');
/** What the check finds wrong; empty where nothing is. The seed makes it find the same each time. */
function findings(): string {
  const property = fc.property(anyState, (state) => exactlySeen(maySee, state));
  const { errorInstance } = fc.check(property, { numRuns: 300, seed: 7 });
  return errorInstance instanceof Error ? errorInstance.message : '';
}

test('with the function whole, the check passes', () => {
  broken.may = null;
  expect(findings()).toBe('');
});

test.each(leaksOf(maySee))('a function that $name is caught', ({ may }) => {
  broken.may = may;
  expect(findings()).toMatch(/: shown .*, allowed /);
});
