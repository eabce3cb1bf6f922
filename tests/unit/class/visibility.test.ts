import { describe, expect, test } from 'vitest';
import { contributionKinds, statuses, taskOf } from '#lib/class/contribution.ts';
import { roomPhases } from '#lib/class/phase.ts';
import type { Task } from '#lib/class/task.ts';
import { maySee, type Thing, type Viewer, type visibility } from '#lib/class/visibility.ts';
import { contribution, projector, room, seat, settings, teacher } from './made.ts';

/**
 * Every cell, written out a second time. A column is somebody who looks: who made it; the teacher; a pupil who has not
 * answered and one who has; the projector without and with aliases. 1 is what they see in gather, read and mark, 2 in
 * reveal, talk and sum-up, 3 in all, – in none. A dot: nobody makes such a thing.
 */
const cells = {
  //                    own  teacher  pupil  answered  wall  named wall
  mark: /*           */ '3    2        –      2         2     2',
  poll: /*           */ '3    –        –      –         –     –',
  translation: /*    */ '3    2        –      2         2     2',
  entry: /*          */ '3    3        2      2         2     2',
  note: /*           */ '3    –        –      –         –     –',
  'mark-author': /*  */ '3    2        –      2         –     2',
  'poll-author': /*  */ '3    –        –      –         –     –',
  'translation-author': '3    2        –      2         –     2',
  'entry-author': /* */ '3    3        2      2         –     2',
  'note-author': /*  */ '3    –        –      –         –     –',
  'mark-number': /*  */ '2    2        –      2         2     2',
  'poll-number': /*  */ '2    2        –      2         2     2',
  'translation-number': '2    2        –      2         2     2',
  'entry-number': /* */ '2    2        2      2         2     2',
  'note-number': /*  */ '–    –        –      –         –     –',
  alias: /*          */ '3    3        2      2         –     2',
  finished: /*       */ '3    3        –      –         –     –',
  present: /*        */ '.    3        3      3         3     3',
  progress: /*       */ '.    3        –      –         –     –',
  outlets: /*        */ '.    3        2      2         2     2',
  'expert-notes': /* */ '.    3        –      2         2     2',
  'our-translation': '   .    3        –      2         2     2',
  results: /*        */ '.    2        –      2         2     2',
} satisfies Record<keyof typeof visibility, string>;

const allTasks: Task[] = ['marks', 'poll:why', 'line:1/p1.1'];
const author = seat('author');
const other = seat('other');
const columns = ['own', 'teacher', 'pupil', 'answered', 'wall', 'named wall'] as const;

function viewer(column: (typeof columns)[number]): Viewer {
  const who = { own: author, teacher, pupil: other, answered: other, wall: projector, 'named wall': projector }[column];
  const answered = new Set(column === 'own' || column === 'answered' ? allTasks : []);
  return { room: 'room', seat: who.id, role: who.role, removed: false, answered };
}

function thing(row: string): Thing {
  const [kind = '', part = 'contribution'] = row.split('-');
  const made = contributionKinds.find((one) => one === kind);
  if (made)
    return { kind: part as 'contribution' | 'author' | 'number', contribution: contribution('c', 'author', made) };
  if (row === 'alias' || row === 'finished') return { kind: row, seat: author };
  if (row === 'our-translation') return { kind: row, place: { text: 1, at: 'p1.1' } };
  if (row === 'results') return { kind: row, task: 'poll:why' };
  return { kind: row as 'expert-notes' | 'outlets' | 'present' | 'progress' };
}

describe('who sees what, cell by cell', () => {
  for (const [row, line] of Object.entries(cells)) {
    const marks = line.trim().split(/\s+/);
    test.each(columns.map((column, index) => [column, marks[index]] as const).filter(([, mark]) => mark !== '.'))(
      `${row}: %s %s`,
      (column, mark) => {
        const named = { ...settings, aliasesOnWall: column === 'named wall' };
        const seen = roomPhases.filter((phase) => maySee(viewer(column), thing(row), room({ phase, settings: named })));
        const expected = { '1': roomPhases.slice(0, 3), '2': roomPhases.slice(3), '3': [...roomPhases], '–': [] }[
          mark ?? ''
        ];
        expect(seen).toEqual(expected);
      },
    );
  }
});

describe('what the teacher hid and what its author withdrew', () => {
  const who = { own: viewer('own'), teacher: viewer('teacher'), answered: viewer('answered'), wall: viewer('wall') };
  const cases = [
    {
      status: 'shown',
      sees: ['own', 'teacher', 'answered', 'wall'],
      counts: ['own', 'teacher', 'answered', 'wall'],
      misses: [],
    },
    { status: 'hidden', sees: ['own', 'teacher'], counts: [], misses: ['answered', 'wall'] },
    { status: 'withdrawn', sees: [], counts: [], misses: ['own', 'teacher', 'answered', 'wall'] },
  ] as const;
  test.each(cases)('a mark that is $status', ({ status, sees, counts, misses }) => {
    const mark = contribution('c', 'author', 'mark', { status });
    const those = (kind: 'contribution' | 'author' | 'number' | 'absence') =>
      Object.entries(who)
        .filter(([, one]) => maySee(one, { kind, contribution: mark }, room({ phase: 'talk' })))
        .map(([name]) => name);
    expect(those('contribution')).toEqual(sees);
    expect(those('number')).toEqual(counts);
    expect(those('absence')).toEqual(misses);
  });

  test('while all work alone, nobody learns even that something is gone', () => {
    for (const status of statuses) {
      const mark = contribution('c', 'author', 'mark', { status });
      for (const one of [who.teacher, who.answered, who.wall]) {
        expect(maySee(one, { kind: 'absence', contribution: mark }, room({ phase: 'mark' }))).toBe(false);
      }
    }
  });
});

describe('the edges of the table', () => {
  const mark = contribution('c', 'author', 'mark');
  const seeMark = { kind: 'contribution', contribution: mark } as const;

  test('whoever was removed sees nothing, not even her own', () => {
    for (const row of Object.keys(cells)) {
      expect(maySee({ ...viewer('own'), removed: true }, thing(row), room({ phase: 'talk' }))).toBe(false);
    }
  });

  test('nobody sees into another class', () => {
    for (const row of Object.keys(cells)) {
      expect(maySee(viewer('teacher'), thing(row), room({ id: 'another', phase: 'talk' }))).toBe(false);
    }
  });

  test.each(allTasks)('who has answered %s sees that task alone', (task) => {
    const revealed = room({ phase: 'reveal' });
    const one: Viewer = { ...viewer('pupil'), answered: new Set([task]) };
    const seen = (['mark', 'translation', 'poll'] as const).filter((kind) => {
      const made = contribution('c', 'author', kind);
      return maySee(one, { kind: 'number', contribution: made }, revealed);
    });
    expect(seen.map((kind) => taskOf(contribution('c', 'author', kind).body))).toEqual([task]);
  });

  test('where the class was never asked to mark, nobody has to', () => {
    const revealed = room({ phase: 'reveal', settings: { ...settings, layers: [], lines: [] } });
    expect(maySee(viewer('pupil'), { kind: 'expert-notes' }, revealed)).toBe(true);
    expect(maySee(viewer('pupil'), seeMark, revealed)).toBe(true);
  });

  test('a mark in our translation of a line is not shown to a pupil who is still to translate it', () => {
    const revealed = room({ phase: 'reveal' });
    const at = (lang: string, ref: 'p1.1' | 'p1.2') => {
      const { body } = mark;
      if (body.kind !== 'mark') throw new Error('Not a mark.');
      return { ...mark, body: { ...body, target: { ...body.target, lang, at: ref } } };
    };
    const sees = (one: Viewer, lang: string, ref: 'p1.1' | 'p1.2' = 'p1.1') =>
      maySee(one, { kind: 'contribution', contribution: at(lang, ref) }, revealed);
    const hasMarked: Viewer = { ...viewer('pupil'), answered: new Set(['marks']) };
    expect(sees(hasMarked, 'nb')).toBe(false);
    expect([sees(hasMarked, 'en'), sees(hasMarked, 'nb', 'p1.2')]).toEqual([true, true]);
    expect((['own', 'teacher', 'answered', 'wall'] as const).map((column) => sees(viewer(column), 'nb'))).toEqual([
      ...[true, true, true, true],
    ]);
  });

  test('outlets are named from the start where they are not hidden', () => {
    const open = room({ phase: 'gather', settings: { ...settings, outletsHidden: false } });
    for (const column of columns) expect(maySee(viewer(column), { kind: 'outlets' }, open)).toBe(true);
  });

  test('of those who were removed only the teacher knows the name', () => {
    const gone = { kind: 'alias', seat: { ...author, removed: true } } as const;
    const seen = columns.slice(1).filter((column) => maySee(viewer(column), gone, room({ phase: 'talk' })));
    expect(seen).toEqual(['teacher']);
  });
});
