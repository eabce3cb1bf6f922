import { describe, expect, test } from 'vitest';
import { materialOfDossier } from '#lib/class/material.ts';
import type { Seat } from '#lib/class/seat.ts';
import { seenReading } from '#lib/class/seen-reading.ts';
import type { Settings } from '#lib/class/settings.ts';
import { dossier } from './http/dossier.ts';
import { contribution, projector, room, seat, settings, stateOf, teacher } from './made.ts';

const anna = seat('anna');

/** What `who` reads in a class: `made` is what anna has answered. */
function read(
  phase: 'mark' | 'reveal',
  who: Seat,
  { made = [], hidden = true }: { made?: ('mark' | 'translation')[]; hidden?: boolean } = {},
) {
  const set: Settings = { ...settings, outletsHidden: hidden };
  const state = stateOf({
    room: room({ phase, settings: set }),
    seats: [teacher, projector, anna],
    contributions: made.map((kind, index) => contribution(`c${index}`, 'anna', kind)),
  });
  const sheet = seenReading(state, who.id, materialOfDossier(dossier, set));
  const [first] = sheet?.texts ?? [];
  return {
    outlets: first?.edition !== null,
    notes: first?.notes?.map(({ at }) => at) ?? null,
    line: first?.translation?.blocks[1]?.segments[0]?.plain !== '',
    withheld: first?.withheld,
    author: first?.original.blocks.some(({ ref }) => ref === 'bio1'),
    contrasts:
      sheet?.contrasts?.map(({ positions }) => positions.map(({ translation }) => translation !== null)) ?? null,
  };
}

const early = { outlets: false, notes: null, line: false, withheld: ['p1.1'], author: false, contrasts: null };
const all = {
  ...{ outlets: true, notes: ['p1.1', 'p1.2', 'p2.1', 'bio1.1'], line: true, withheld: [], author: true },
  contrasts: [[true, true]],
};

const cases = [
  { name: 'a pupil who marks', seen: read('mark', anna), allowed: early },
  {
    name: 'a pupil who has answered all, before the reveal',
    seen: read('mark', anna, { made: ['mark', 'translation'] }),
    allowed: early,
  },
  {
    name: 'a pupil where outlets are not hidden',
    seen: read('mark', anna, { hidden: false }),
    allowed: { ...early, outlets: true, author: true },
  },
  { name: 'the wall before the reveal', seen: read('mark', projector), allowed: early },
  { name: 'the teacher, always', seen: read('mark', teacher), allowed: all },
  { name: 'the wall after the reveal', seen: read('reveal', projector), allowed: all },
  {
    name: 'a pupil who has not answered, after it',
    seen: read('reveal', anna),
    allowed: { ...early, outlets: true, author: true },
  },
  {
    name: 'a pupil who has marked and not translated: no note and no contrast gives the line away',
    seen: read('reveal', anna, { made: ['mark'] }),
    allowed: { ...all, notes: ['p1.2', 'p2.1', 'bio1.1'], line: false, withheld: ['p1.1'], contrasts: [[false, true]] },
  },
  {
    name: 'a pupil who has translated and not marked',
    seen: read('reveal', anna, { made: ['translation'] }),
    allowed: { ...early, outlets: true, author: true, line: true, withheld: [] },
  },
  { name: 'a pupil who has done both', seen: read('reveal', anna, { made: ['mark', 'translation'] }), allowed: all },
];

describe('what a class reads, as it is given to', () => {
  test.each(cases)('$name', ({ seen, allowed }) => {
    expect(seen).toEqual(allowed);
  });

  test('only the blocks that are read come along, and notes that stand in them', () => {
    const state = stateOf({ room: room({ phase: 'reveal' }), seats: [teacher] });
    const sheet = seenReading(state, 'teacher', materialOfDossier(dossier, settings));
    const four = sheet?.texts.find(({ number }) => number === 4);
    expect(four?.original.blocks.map(({ ref }) => ref)).toEqual(['p1']);
    expect(four?.translation?.blocks.map(({ ref }) => ref)).toEqual(['p1']);
    expect(four?.notes?.map(({ at }) => at)).toEqual(['p1.1', 'p1.2']);
    expect(Object.keys(four?.notes?.[0]?.targets ?? {})).toEqual(['en', 'nb']);
  });

  test('nobody, who has no seat', () => {
    const state = stateOf({ seats: [teacher, seat('gone', { removed: true })] });
    const material = materialOfDossier(dossier, settings);
    expect([seenReading(state, 'gone', material), seenReading(state, 'never', material)]).toEqual([null, null]);
  });
});
