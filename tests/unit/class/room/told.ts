import type { SeenContribution } from '#lib/class/seen.ts';
import type { Told, Wire } from '#lib/class/wire.ts';

export type WireSeen = Wire<SeenContribution>;

/** A private note, made by the change of that number. */
export function note(id: string, made: number, words = id): WireSeen {
  return {
    ...{ id, seat: 'me', own: true, body: { kind: 'note', words }, status: 'shown', blind: true, made },
    ...{ at: '2026-11-02T08:00:00.000Z', pinned: false, locked: false },
  };
}

export const me: Told['me'] = { seat: 'me', role: 'pupil', alias: 'Rogn', finished: false, answered: [] };

const room: NonNullable<Wire<Told>['seen']['room']> = {
  ...{ id: 'r', code: 'K7MFRX', title: '2STA', locale: 'nb', phase: 'mark', showing: null, everRevealed: false },
  ...{ created: '2026-11-02T08:00:00.000Z', expires: '2026-12-02T08:00:00.000Z' },
  settings: {
    ...{ source: { kind: 'dossier', dossier: 'japan-mongolia', lesson: null }, lang: 'nb', layers: ['framing'] },
    ...{ texts: [{ number: 1, edition: null, blocks: [] }], polls: [], lines: [], contrasts: [] },
    ...{ outletsHidden: true, aliasesOnWall: false, doorOpen: true, daysKept: 30 },
  },
};

/** A piece of news; the whole, unless it says otherwise. */
export function told(seen: Partial<Wire<Told>['seen']> = {}, changes: Partial<Wire<Told>> = {}): Wire<Told> {
  const whole = seen.whole ?? true;
  return {
    me,
    seen: {
      ...{ cursor: '10.1.0', whole, room: whole ? room : null, seats: null, contributions: [], gone: [] },
      ...seen,
    },
    tally: { present: 3, progress: null, polls: {}, marks: null },
    ...changes,
  };
}
