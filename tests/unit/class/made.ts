import type { Body, Contribution, ContributionKind } from '#lib/class/contribution.ts';
import type { Room } from '#lib/class/room.ts';
import type { RoomState } from '#lib/class/room-state.ts';
import type { Seat } from '#lib/class/seat.ts';
import type { Settings } from '#lib/class/settings.ts';

/** Rooms, seats and contributions for tests: invented, and whole in every field. */
export const settings: Settings = {
  source: { kind: 'dossier', dossier: 'japan-mongolia', lesson: null },
  texts: [
    { number: 1, edition: 'outlet-one', blocks: [] },
    { number: 4, edition: 'outlet-four', blocks: ['p1'] },
  ],
  lang: 'nb',
  layers: ['framing', 'voice'],
  polls: [{ id: 'why', answers: 3 }],
  lines: [{ text: 1, at: 'p1.1' }],
  contrasts: ['balance'],
  outletsHidden: true,
  aliasesOnWall: false,
  doorOpen: true,
  daysKept: 30,
};

export function room(changes: Partial<Room> = {}): Room {
  return {
    id: 'room',
    code: 'CDFHJK',
    title: '2STA',
    locale: 'nb',
    settings,
    phase: 'mark',
    showing: null,
    everRevealed: false,
    seq: 1000,
    changed: 0,
    ruled: 0,
    created: new Date('2026-11-02T08:00:00Z'),
    expires: new Date('2026-12-02T08:00:00Z'),
    ...changes,
  };
}

export function seat(id: string, changes: Partial<Seat> = {}): Seat {
  return { id, role: 'pupil', alias: `alias-${id}.`, finished: false, removed: false, seq: 1, ...changes };
}

/** A body of a kind; `words` are in it wherever it has any. */
export function body(kind: ContributionKind, words = 'words'): Body {
  switch (kind) {
    case 'mark':
      return {
        kind,
        target: { text: 1, at: 'p1.1', lang: 'nb', exact: words, start: 0, end: words.length },
        layer: 'framing',
        tag: 'problem',
        why: words,
      };
    case 'poll':
      return { kind, poll: 'why', answer: 1 };
    case 'translation':
      return { kind, place: { text: 1, at: 'p1.1' }, words };
    case 'entry':
      return { kind, thread: null, subject: { kind: 'contrast', id: 'balance' }, words };
    case 'note':
      return { kind, words };
  }
}

export function contribution(
  id: string,
  by: string,
  kind: ContributionKind,
  changes: Partial<Contribution> = {},
): Contribution {
  return {
    id,
    seat: by,
    body: body(kind, `words-${id}.`),
    status: 'shown',
    blind: true,
    made: 1,
    seq: 1,
    at: new Date('2026-11-02T08:10:00Z'),
    pinned: false,
    locked: false,
    ...changes,
  };
}

export const teacher = seat('teacher', { role: 'teacher', alias: null });
export const projector = seat('projector', { role: 'projector', alias: null });

export function stateOf(changes: Partial<RoomState> & { room?: Room }): RoomState {
  return { room: room(), seats: [teacher, projector], contributions: [], ...changes };
}
