import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type * as Visibility from '#lib/class/visibility.ts';
import { anyState, exactlySeen } from './exactly-seen.ts';

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

const leaks: { name: string; may: typeof maySee }[] = [
  {
    name: 'shows the marks of others before the reveal',
    may: (viewer, thing, room) =>
      (thing.kind === 'contribution' && thing.contribution.body.kind === 'mark') || maySee(viewer, thing, room),
  },
  {
    name: 'shows the marks of others to those who have not answered',
    may: (viewer, thing, room) => maySee({ ...viewer, answered: new Set(['marks']) }, thing, room),
  },
  {
    name: 'shows private notes to the teacher',
    may: (viewer, thing, room) => showNotes(viewer, thing) || maySee(viewer, thing, room),
  },
  {
    name: 'names pupils on the wall',
    may: (viewer, thing, room) =>
      maySee(viewer, thing, { ...room, settings: { ...room.settings, aliasesOnWall: true } }),
  },
  {
    name: 'names the outlets too early',
    may: (viewer, thing, room) => thing.kind === 'outlets' || maySee(viewer, thing, room),
  },
  {
    name: 'counts what was withdrawn',
    may: (viewer, thing, room) =>
      maySee(
        viewer,
        'contribution' in thing ? { ...thing, contribution: { ...thing.contribution, status: 'shown' } } : thing,
        room,
      ),
  },
  {
    name: 'tells the poll to those who have not answered',
    may: (viewer, thing, room) => thing.kind === 'results' || maySee(viewer, thing, room),
  },
  {
    name: 'shows less than may be seen',
    may: (viewer, thing, room) => thing.kind !== 'contribution' && maySee(viewer, thing, room),
  },
];

function showNotes({ role, room }: Visibility.Viewer, thing: Visibility.Thing): boolean {
  return (
    room === 'room' && role === 'teacher' && thing.kind === 'contribution' && thing.contribution.body.kind === 'note'
  );
}

test('with the function whole, the check passes', () => {
  broken.may = null;
  expect(findings()).toBe('');
});

test.each(leaks)('a function that $name is caught', ({ may }) => {
  broken.may = may;
  expect(findings()).toMatch(/: shown .*, allowed /);
});
