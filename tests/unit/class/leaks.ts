import type * as Visibility from '#lib/class/visibility.ts';

type MaySee = typeof Visibility.maySee;

/** Functions that are broken, each in another way; every one must be caught wherever anything is shown. */
export function leaksOf(maySee: MaySee): { name: string; may: MaySee }[] {
  return [
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
      name: 'tells the translation of a line by what others marked in it',
      may: (viewer, thing, room) => {
        const isMark = thing.kind === 'contribution' && thing.contribution.body.kind === 'mark';
        return maySee(viewer, thing, isMark ? { ...room, settings: { ...room.settings, lines: [] } } : room);
      },
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
}

/** The same for what a class reads. */
export function readingLeaksOf(maySee: MaySee): { name: string; may: MaySee }[] {
  return [
    {
      name: 'shows our translation of a line too early',
      may: (viewer, thing, room) => thing.kind === 'our-translation' || maySee(viewer, thing, room),
    },
    {
      name: 'shows the notes to those who have not answered',
      may: (viewer, thing, room) => thing.kind === 'expert-notes' || maySee(viewer, thing, room),
    },
    {
      name: 'never shows the notes',
      may: (viewer, thing, room) => thing.kind !== 'expert-notes' && maySee(viewer, thing, room),
    },
  ];
}

function showNotes({ role }: Visibility.Viewer, thing: Visibility.Thing): boolean {
  return role === 'teacher' && thing.kind === 'contribution' && thing.contribution.body.kind === 'note';
}
