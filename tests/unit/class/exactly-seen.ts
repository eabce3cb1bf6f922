import fc from 'fast-check';
import { type Contribution, contributionKinds, statuses } from '#lib/class/contribution.ts';
import { exportFor } from '#lib/class/export.ts';
import { roomPhases } from '#lib/class/phase.ts';
import { type RoomState, viewerOf } from '#lib/class/room-state.ts';
import { seenBy } from '#lib/class/seen.ts';
import { tallyFor } from '#lib/class/tally.ts';
import type { maySee as MaySee } from '#lib/class/visibility.ts';
import { contribution, projector, room, seat, settings, stateOf, teacher } from './made.ts';

export const people = ['teacher', 'anna', 'bo', 'cleo', 'projector'];

/** Any class at all: any phase, anybody gone or done, anything written by anybody. */
export const anyState: fc.Arbitrary<RoomState> = fc
  .record({
    phase: fc.constantFrom(...roomPhases),
    outletsHidden: fc.boolean(),
    aliasesOnWall: fc.boolean(),
    marks: fc.boolean(),
    pupils: fc.array(fc.record({ finished: fc.boolean(), removed: fc.boolean() }), { minLength: 3, maxLength: 3 }),
    written: fc.array(
      fc.record({
        by: fc.constantFrom('teacher', 'anna', 'bo', 'cleo'),
        kind: fc.constantFrom(...contributionKinds),
        status: fc.constantFrom('shown', 'shown', ...statuses),
        blind: fc.boolean(),
      }),
      { maxLength: 10 },
    ),
  })
  .map(({ phase, outletsHidden, aliasesOnWall, marks, pupils, written }) =>
    stateOf({
      room: room({
        phase,
        settings: { ...settings, outletsHidden, aliasesOnWall, layers: marks ? settings.layers : [] },
      }),
      seats: [teacher, ...pupils.map((changes, index) => seat(people[index + 1] ?? '', changes)), projector],
      contributions: written.map(({ by, kind, ...changes }, index) =>
        contribution(`c${index}`, by, kind, { ...changes, made: index + 1, seq: index + 1 }),
      ),
    }),
  );

/** What can be found in anything that was given out: each contribution's words, names, outlets. */
function found(given: unknown, { seats, contributions, room: { settings: all } }: RoomState): Set<string> {
  const text = JSON.stringify(given);
  const tokens = [
    ...contributions.map(({ id }) => `words-${id}.`),
    ...seats.flatMap(({ alias }) => alias ?? []),
    ...all.texts.map(({ edition }) => edition),
  ];
  return new Set(tokens.filter((token) => text.includes(token)));
}

/**
 * Throws where a list, a number or an export shows anybody more or less than `maySee` allows. It looks for words in
 * what is given out as a whole, so that it does not matter by which field they would get there.
 */
export function exactlySeen(maySee: typeof MaySee, state: RoomState): void {
  const { room: here, seats, contributions } = state;
  for (const id of people) {
    const viewer = viewerOf(state, id);
    const sees = (one: Contribution) => maySee(viewer, { kind: 'contribution', contribution: one }, here);
    const words = ({ id: name, body }: Contribution) => (body.kind === 'poll' ? [] : [`words-${name}.`]);
    const names = seats
      .filter((one) => maySee(viewer, { kind: 'alias', seat: one }, here))
      .flatMap(({ alias }) => alias ?? []);
    const outlets = maySee(viewer, { kind: 'outlets' }, here) ? here.settings.texts.map(({ edition }) => edition) : [];

    const list = seenBy(state, id);
    const listed = contributions.filter(sees);
    same('words in the list', found(list, state), [...listed.flatMap(words), ...names, ...outlets]);
    same(
      'contributions in the list',
      list?.contributions.map((one) => one.id),
      listed.map((one) => one.id),
    );
    same(
      'authors in the list',
      list?.contributions.map((one) => one.seat),
      listed.map((one) => (maySee(viewer, { kind: 'author', contribution: one }, here) ? one.seat : null)),
    );

    const sheet = exportFor(state, id, []);
    const home =
      viewer.role === 'projector' ? [] : listed.filter(({ seat: by }) => viewer.role === 'teacher' || by === id);
    const homeNames = viewer.role === 'teacher' ? names : names.filter((name) => name === `alias-${id}.`);
    const taken = [...home.flatMap(words), ...homeNames, ...outlets];
    same('words in the export', found(sheet, state), viewer.role === 'projector' ? [] : taken);

    const tally = tallyFor(state, id);
    const pupils = seats.filter(({ role, removed }) => role === 'pupil' && !removed).map((one) => one.id);
    const counted = contributions.filter(
      (one) => pupils.includes(one.seat) && maySee(viewer, { kind: 'number', contribution: one }, here),
    );
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
    const marks = Object.values(tally.marks ?? {}).map((tags) => sum(Object.values(tags)));
    same('number of marks', sum(marks), counted.filter(({ body }) => body.kind === 'mark').length);
    same('number of answers', sum(tally.polls.why ?? []), counted.filter(({ body }) => body.kind === 'poll').length);
    same(
      'whether poll results are known',
      tally.polls.why !== null,
      maySee(viewer, { kind: 'results', task: 'poll:why' }, here),
    );
    same('whether progress is known', tally.progress !== null, maySee(viewer, { kind: 'progress' }, here));
    same('whether it is known who is in', tally.present !== null, maySee(viewer, { kind: 'present' }, here));
  }
}

/** Throws where two lists or sets of things differ. */
export function same(what: string, shown: unknown, allowed: unknown): void {
  const plain = (value: unknown) => JSON.stringify(value instanceof Set ? [...value].sort() : (value ?? []));
  const sorted = Array.isArray(allowed) && shown instanceof Set ? [...new Set(allowed)].sort() : allowed;
  if (plain(shown) !== plain(sorted)) throw new Error(`${what}: shown ${plain(shown)}, allowed ${plain(sorted)}`);
}
