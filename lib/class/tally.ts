import type { LayerId } from '#lib/model/layer.ts';
import { type Contribution, type ContributionKind, taskOf } from './contribution.ts';
import { type RoomState, viewerOf } from './room-state.ts';
import type { Settings } from './settings.ts';
import { maySee } from './visibility.ts';

/** How many there are, as somebody may know it. `null` is “not to be known now”, which is not nought. */
export interface Tally {
  /** Pupils who are in. */
  present: number | null;
  /** For the teacher: pupils who are done, and what is made so far; numbers without any words. */
  progress: { finished: number; made: Record<Exclude<ContributionKind, 'note'>, number> } | null;
  /** Answers of each poll, by the number of the answer. */
  polls: Record<string, number[] | null>;
  /** Marks by layer and tag; marks without a tag under the empty one. */
  marks: Partial<Record<LayerId, Record<string, number>>> | null;
}

type Numbers = { marks: NonNullable<Tally['marks']>; polls: Record<string, number[]> };

/**
 * Counts what a seat may know the number of. Only pupils are counted: the teacher's own marks are no class's.
 *
 * Thirty screens ask at the same moment, and most of them get the same numbers. What is alike in all that decides who
 * may see it (its kind, its task, whether it is the viewer's own) is asked about once for a viewer, and those who may
 * see the same share what was counted.
 */
export function tallyFor(state: RoomState, seatId: string): Tally {
  const { room } = state;
  const viewer = viewerOf(state, seatId);
  const all = countable(state);
  const may = all.alike.map(([first]) => {
    const as = (seat: string) =>
      first !== undefined && maySee(viewer, { kind: 'number', contribution: { ...first, seat } }, room);
    return { own: as(seatId), others: as('') };
  });
  const numbers = all.count(
    may.every(({ own, others }) => own === others) ? may.map(({ own }) => (own ? '1' : '0')).join('') : null,
    (seat, group) => (seat === seatId ? may[group]?.own : may[group]?.others) ?? false,
  );
  return {
    present: maySee(viewer, { kind: 'present' }, room) ? all.pupils.size : null,
    progress: maySee(viewer, { kind: 'progress' }, room) ? all.progress : null,
    polls: Object.fromEntries(
      room.settings.polls.map(({ id }) => [
        id,
        maySee(viewer, { kind: 'results', task: `poll:${id}` }, room) ? (numbers.polls[id] ?? []) : null,
      ]),
    ),
    marks: maySee(viewer, { kind: 'results', task: 'marks' }, room) ? numbers.marks : null,
  };
}

interface Countable {
  pupils: ReadonlySet<string>;
  progress: NonNullable<Tally['progress']>;
  /** What pupils have made and is shown, in groups of one kind and task. */
  alike: Contribution[][];
  /** Counts what may be counted of each seat's in each group; what has a `name` is counted once. */
  count(name: string | null, may: (seat: string, group: number) => boolean): Numbers;
}

/** A state is never changed, so it is gone through once. */
const countables = new WeakMap<RoomState, Countable>();

function countable(state: RoomState): Countable {
  const known = countables.get(state);
  if (known) return known;
  const { room, seats, contributions } = state;
  const pupils = new Set(seats.filter(({ role, removed }) => role === 'pupil' && !removed).map(({ id }) => id));
  const ofPupils = contributions.filter(({ seat, status }) => pupils.has(seat) && status === 'shown');
  const groups = new Map<string, Contribution[]>();
  for (const one of ofPupils) {
    const key = `${one.body.kind} ${taskOf(one.body)}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const alike = [...groups.values()];
  const made = (kind: ContributionKind) => ofPupils.filter(({ body }) => body.kind === kind).length;
  const counted = new Map<string, Numbers>();
  const found: Countable = {
    pupils,
    progress: {
      finished: seats.filter((seat) => pupils.has(seat.id) && seat.finished).length,
      made: { mark: made('mark'), poll: made('poll'), translation: made('translation'), entry: made('entry') },
    },
    alike,
    count(name, may) {
      const before = name === null ? undefined : counted.get(name);
      if (before) return before;
      const numbers = numbersOf(
        alike.flatMap((group, index) => group.filter(({ seat }) => may(seat, index))),
        room.settings,
      );
      if (name !== null) counted.set(name, numbers);
      return numbers;
    },
  };
  countables.set(state, found);
  return found;
}

function numbersOf(contributions: readonly Contribution[], settings: Settings): Numbers {
  const numbers: Numbers = {
    marks: {},
    polls: Object.fromEntries(settings.polls.map(({ id, answers }) => [id, Array(answers).fill(0)])),
  };
  for (const { body } of contributions) {
    if (body.kind === 'mark') {
      numbers.marks[body.layer] ??= {};
      const tags = numbers.marks[body.layer] ?? {};
      tags[body.tag ?? ''] = (tags[body.tag ?? ''] ?? 0) + 1;
    } else if (body.kind === 'poll') {
      const answers = numbers.polls[body.poll];
      if (answers?.[body.answer] !== undefined) answers[body.answer] = (answers[body.answer] ?? 0) + 1;
    }
  }
  return numbers;
}
