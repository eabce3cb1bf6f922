import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contributionKinds } from '#lib/class/contribution.ts';
import { roomPhases } from '#lib/class/phase.ts';
import type { RoomState } from '#lib/class/room-state.ts';
import { isNews, type Seen, seenBy } from '#lib/class/seen.ts';
import { maySee } from '#lib/class/visibility.ts';
import { anyState, exactlySeen } from './exactly-seen.ts';
import { body, contribution, room, seat, settings, stateOf, teacher } from './made.ts';

test('lists, numbers and exports show exactly what may be seen', () => {
  fc.assert(
    fc.property(anyState, (state) => exactlySeen(maySee, state)),
    { numRuns: 300 },
  );
});

/** Something that happens in a class. */
type Happening =
  | { kind: 'move'; phase: RoomState['room']['phase'] }
  | { kind: 'write'; by: string; of: (typeof contributionKinds)[number] }
  | { kind: 'status'; nth: number; to: 'shown' | 'hidden' | 'withdrawn' }
  | { kind: 'rename' | 'remove'; who: string };

const pupils = ['anna', 'bo', 'cleo'];
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), phase: fc.constantFrom(...roomPhases) }),
  fc.record({
    kind: fc.constant('write' as const),
    by: fc.constantFrom('teacher', ...pupils),
    of: fc.constantFrom(...contributionKinds),
  }),
  fc.record({
    kind: fc.constant('status' as const),
    nth: fc.nat(9),
    to: fc.constantFrom('shown', 'hidden', 'withdrawn'),
  }),
  fc.record({ kind: fc.constantFrom('rename' as const, 'remove' as const), who: fc.constantFrom(...pupils) }),
);

function after({ room: before, seats, contributions }: RoomState, what: Happening): RoomState {
  const seq = before.seq + 1;
  const here = { ...before, seq };
  switch (what.kind) {
    case 'move':
      return { room: { ...here, phase: what.phase, ruled: seq, changed: seq }, seats, contributions };
    case 'write': {
      const made = contribution(`n${seq}`, what.by, what.of, { made: seq, seq });
      return { room: here, seats, contributions: [...contributions, made] };
    }
    case 'status':
      return {
        room: here,
        seats,
        contributions: contributions.map((one, nth) => (nth === what.nth ? { ...one, status: what.to, seq } : one)),
      };
    default: {
      const change = what.kind === 'remove' ? { removed: true } : { alias: `alias-${what.who}-${seq}.` };
      return {
        room: here,
        seats: seats.map((one) => (one.id === what.who ? { ...one, ...change, seq } : one)),
        contributions,
      };
    }
  }
}

/** What a screen does with what it is told. */
function put(screen: Seen | null, told: Seen): Seen {
  if (told.whole || !screen) return told;
  const kept = screen.contributions.filter(
    ({ id }) => !told.gone.includes(id) && !told.contributions.some((one) => one.id === id),
  );
  return {
    ...told,
    whole: true,
    gone: [],
    room: told.room ?? screen.room,
    seats: told.seats ?? screen.seats,
    contributions: [...kept, ...told.contributions].sort((a, b) => a.made - b.made),
  };
}

test('a screen that is told the news, whenever it asks, shows what a screen that comes anew is shown', () => {
  const story = fc.array(fc.record({ what: happening, asks: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(anyState, story, (begin, happenings) => {
      for (const id of ['teacher', 'projector', ...pupils]) {
        let state = begin;
        let screen = seenBy(state, id);
        happenings.forEach(({ what, asks }, index) => {
          state = after(state, what);
          if (!asks && index < happenings.length - 1) return;
          const told = seenBy(state, id, screen?.cursor ?? null);
          screen = told && put(screen, told);
        });
        expect(screen && { ...screen, cursor: '' }).toEqual(wholeOf(state, id));
      }
    }),
    { numRuns: 150 },
  );
});

function wholeOf(state: RoomState, id: string) {
  const whole = seenBy(state, id);
  return whole && { ...whole, cursor: '' };
}

test('what others write while all work alone wakes no screen, and moves no cursor', () => {
  const anna = seat('anna');
  const before = stateOf({ room: room({ seq: 10 }), seats: [teacher, anna, seat('bo')] });
  const first = seenBy(before, 'anna');
  const state = { ...before, room: room({ seq: 11 }), contributions: [contribution('c', 'bo', 'mark', { seq: 11 })] };
  const told = seenBy(state, 'anna', first?.cursor);
  expect(told && isNews(told)).toBe(false);
  expect(told?.cursor).toBe(first?.cursor);
});

test('the reveal tells the whole, for what was written before comes into sight', () => {
  const state = stateOf({
    room: room({ phase: 'reveal', seq: 50, ruled: 50, changed: 50, settings: { ...settings, lines: [] } }),
    seats: [teacher, seat('anna', { finished: true }), seat('bo')],
    contributions: [contribution('c', 'bo', 'mark', { seq: 11, body: body('mark', 'motvekt') })],
  });
  const told = seenBy(state, 'anna', '11.0.1');
  expect(told).toMatchObject({ whole: true, contributions: [{ id: 'c', seat: 'bo', own: false }] });
});

test('a seat that was removed is shown nothing', () => {
  expect(seenBy(stateOf({ seats: [seat('anna', { removed: true })] }), 'anna')).toBeNull();
  expect(seenBy(stateOf({}), 'nobody')).toBeNull();
});
