import { type Contribution, type ContributionKind, taskOf } from './contribution.ts';
import { isRevealed } from './phase.ts';
import type { Room } from './room.ts';
import type { Role, Seat } from './seat.ts';
import { isAsked, lineTask, type Place, type Task } from './task.ts';

/** Somebody who looks at a room. */
export interface Viewer {
  room: string;
  seat: string;
  role: Role;
  removed: boolean;
  answered: ReadonlySet<Task>;
}

/** Something there is to see. */
export type Thing =
  /** What somebody wrote; whose it is; that it goes into a number; that it was there and was taken away. */
  | { kind: 'contribution' | 'author' | 'number' | 'absence'; contribution: Contribution }
  /** The name of somebody in the list of those who are in; whether she is done. */
  | { kind: 'alias' | 'finished'; seat: Seat }
  /** The notes on the texts; which outlet a text is from; how many are in; how many are done and what they made. */
  | { kind: 'expert-notes' | 'outlets' | 'present' | 'progress' }
  /** That there are results of a task, even if they are nought. */
  | { kind: 'results'; task: Task }
  /** The translation of a line that pupils translate themselves. */
  | { kind: 'our-translation'; place: Place };

/**
 * - `revealed`: from the reveal on.
 * - `answered`: from the reveal on, for those who have answered the same task themselves.
 * - `unmasked`: from the reveal on, or always where outlets are not hidden.
 * - `on-wall`: from the reveal on, where aliases on the projector are switched on.
 */
type Rule = 'always' | 'never' | 'revealed' | 'answered' | 'unmasked' | 'on-wall';

type Row = readonly [own: Rule, teacher: Rule, pupil: Rule, projector: Rule];

/**
 * Who may see what. A cell is one word; to change what a class shows, change a word here.
 *
 * “Own” is what the viewer made herself. The teacher too sees what is made alone only after the reveal: pupils are
 * told that nobody else does, and her screen may be on the wall. An answer to a poll is nobody's but its author's,
 * and enters the numbers only.
 */
export const visibility = {
  //                    own        teacher     pupil       projector
  mark: /*           */ ['always', 'revealed', 'answered', 'revealed'],
  poll: /*           */ ['always', 'never', 'never', 'never'],
  translation: /*    */ ['always', 'revealed', 'answered', 'revealed'],
  entry: /*          */ ['always', 'always', 'revealed', 'revealed'],
  note: /*           */ ['always', 'never', 'never', 'never'],

  'mark-author': /*  */ ['always', 'revealed', 'answered', 'on-wall'],
  'poll-author': /*  */ ['always', 'never', 'never', 'never'],
  'translation-author': ['always', 'revealed', 'answered', 'on-wall'],
  'entry-author': /* */ ['always', 'always', 'revealed', 'on-wall'],
  'note-author': /*  */ ['always', 'never', 'never', 'never'],

  'mark-number': /*  */ ['answered', 'revealed', 'answered', 'revealed'],
  'poll-number': /*  */ ['answered', 'revealed', 'answered', 'revealed'],
  'translation-number': ['answered', 'revealed', 'answered', 'revealed'],
  'entry-number': /* */ ['revealed', 'revealed', 'revealed', 'revealed'],
  'note-number': /*  */ ['never', 'never', 'never', 'never'],

  alias: /*          */ ['always', 'always', 'revealed', 'on-wall'],
  finished: /*       */ ['always', 'always', 'never', 'never'],
  present: /*        */ ['always', 'always', 'always', 'always'],
  progress: /*       */ ['always', 'always', 'never', 'never'],
  outlets: /*        */ ['always', 'always', 'unmasked', 'unmasked'],
  'expert-notes': /* */ ['always', 'always', 'answered', 'revealed'],
  'our-translation': ['always', 'always', 'answered', 'revealed'],
  results: /*        */ ['always', 'revealed', 'answered', 'revealed'],
} as const satisfies Record<string, Row>;

/** What a thing must fulfil besides its row: nothing, not to be hidden from others, to be shown to all. */
function allowedByStatus(viewer: Viewer, { seat, status }: Contribution, kind: Thing['kind']): boolean {
  if (status === 'shown') return true;
  if (status === 'withdrawn' || kind === 'number') return false;
  return seat === viewer.seat || viewer.role === 'teacher';
}

function holds(rule: Rule, { role, answered }: Viewer, { phase, settings }: Room, task: Task | null): boolean {
  const revealed = isRevealed(phase);
  switch (rule) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'revealed':
      return revealed;
    case 'answered':
      return revealed && (role !== 'pupil' || task === null || !isAsked(settings, task) || answered.has(task));
    case 'unmasked':
      return revealed || !settings.outletsHidden;
    case 'on-wall':
      return revealed && settings.aliasesOnWall;
  }
}

/** Whether a mark has words of our translation of a line that the viewer may not see yet: she is to translate it. */
function tellsTranslation(viewer: Viewer, { seat, body }: Contribution, room: Room): boolean {
  if (body.kind !== 'mark' || body.target.lang !== room.settings.lang || seat === viewer.seat) return false;
  const isLine = isAsked(room.settings, lineTask(body.target));
  return isLine && !maySee(viewer, { kind: 'our-translation', place: body.target }, room);
}

function byRow([own, teacher, pupil, projector]: Row, viewer: Viewer, isOwn: boolean): Rule {
  return isOwn ? own : { teacher, pupil, projector }[viewer.role];
}

function rowOf(contribution: Contribution, part: '' | '-author' | '-number'): Row {
  const kind: ContributionKind = contribution.body.kind;
  return visibility[`${kind}${part}`];
}

/**
 * Whether somebody may see something: the only place where that is decided. Lists, single reads, counts, live events,
 * exports, print and the projector all ask here.
 */
export function maySee(viewer: Viewer, thing: Thing, room: Room): boolean {
  if (viewer.room !== room.id || viewer.removed) return false;
  const may = (row: Row, isOwn = false, task: Task | null = null) =>
    holds(byRow(row, viewer, isOwn), viewer, room, task);
  switch (thing.kind) {
    case 'contribution':
    case 'author':
    case 'number': {
      const { contribution } = thing;
      if (!allowedByStatus(viewer, contribution, thing.kind)) return false;
      if (thing.kind !== 'number' && tellsTranslation(viewer, contribution, room)) return false;
      const row = rowOf(contribution, thing.kind === 'contribution' ? '' : `-${thing.kind}`);
      return may(row, contribution.seat === viewer.seat, taskOf(contribution.body));
    }
    // That something is gone is told only to those who could have seen it: a gap would be a number too.
    case 'absence': {
      const { contribution } = thing;
      const was = { kind: 'contribution', contribution: { ...contribution, status: 'shown' } } as const;
      return maySee(viewer, was, room) && !maySee(viewer, { kind: 'contribution', contribution }, room);
    }
    case 'alias':
    case 'finished': {
      if (thing.seat.removed && viewer.role !== 'teacher') return false;
      return may(visibility[thing.kind], thing.seat.id === viewer.seat);
    }
    case 'results':
      return may(visibility[thing.kind], false, thing.task);
    case 'our-translation':
      return may(visibility[thing.kind], false, lineTask(thing.place));
    case 'expert-notes':
      return may(visibility[thing.kind], false, 'marks');
    default:
      return may(visibility[thing.kind]);
  }
}
