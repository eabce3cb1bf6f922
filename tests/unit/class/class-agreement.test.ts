import { expect, test } from 'vitest';
import { agreementFor } from '#lib/class/class-agreement.ts';
import type { Body, Contribution } from '#lib/class/contribution.ts';
import type { Place } from '#lib/class/task.ts';
import { body, contribution, room, seat, settings, stateOf, teacher } from './made.ts';

const places: Place[] = [
  { text: 1, at: 'p1.1' },
  { text: 1, at: 'p1.2' },
  { text: 4, at: 'p1.1' },
];

function mark(by: string, place: Place, changes: Partial<Contribution> & { lang?: string } = {}): Contribution {
  const { lang = 'nb', ...rest } = changes;
  const made = body('mark') as Body & { kind: 'mark' };
  return contribution(`${by}-${place.text}-${place.at}`, by, 'mark', {
    body: { ...made, target: { ...made.target, ...place, lang } },
    ...rest,
  });
}

const [first, second, third] = places as [Place, Place, Place];
const pupils = [seat('anna'), seat('bo'), seat('cleo'), seat('dag', { finished: true }), seat('late')];
const marks = [
  mark('anna', first),
  mark('bo', first, { lang: 'en' }),
  mark('cleo', first),
  mark('anna', second),
  mark('bo', second),
  mark('cleo', third),
];
const whole = stateOf({
  room: room({ phase: 'reveal', settings: { ...settings, layers: ['framing'] } }),
  seats: [teacher, ...pupils],
  contributions: marks,
});

test('pupils who marked, or said that they were done, are asked of each segment whether there is something', () => {
  // 3, 2 and 1 of four: pairs that agree 3/6, 2/6 and 3/6.
  const found = agreementFor(whole, 'teacher', places);
  expect(found?.layers).toMatchObject([{ layer: 'framing', agreement: { items: 3, raters: 4 } }]);
  expect(found?.layers[0]?.agreement?.percent).toBeCloseTo((3 / 6 + 2 / 6 + 3 / 6) / 3, 12);
  expect(found?.splits.map(({ text, at, marked }) => [text, at, marked])).toEqual([
    [1, 'p1.2', 2],
    [1, 'p1.1', 3],
    [4, 'p1.1', 1],
  ]);
});

test.each([
  { name: 'after the reveal', changes: { blind: false } },
  { name: 'and then hidden', changes: { status: 'hidden' } },
  { name: 'and then withdrawn', changes: { status: 'withdrawn' } },
] as const)('what is marked $name is not counted', ({ changes }) => {
  const contributions = marks.map((one) => (one.seat === 'cleo' ? { ...one, ...changes } : one));
  const found = agreementFor({ ...whole, contributions }, 'teacher', places);
  expect(found?.splits.map(({ marked, raters }) => [marked, raters])).toEqual([
    [2, 3],
    [2, 3],
  ]);
});

test('neither the teacher’s marks nor those of pupils who were removed are the class’s', () => {
  const seats = [teacher, ...pupils.map((one) => (one.id === 'bo' ? { ...one, removed: true } : one))];
  const contributions = [...marks, mark('teacher', third)];
  const found = agreementFor({ ...whole, seats, contributions }, 'teacher', places);
  expect(found?.splits.map(({ marked, raters }) => [marked, raters])).toEqual([
    [2, 3],
    [1, 3],
    [1, 3],
  ]);
});

test('a segment on which all did the same is no split', () => {
  const contributions = marks.filter(({ body: made }) => made.kind === 'mark' && made.target.at === 'p1.1');
  const seats = [teacher, ...pupils.slice(0, 3)];
  expect(agreementFor({ ...whole, seats, contributions }, 'teacher', [first])?.splits).toEqual([]);
});

test('who may not see the marks learns nothing of how they agree', () => {
  expect(agreementFor(whole, 'late', places)).toBeNull();
  expect(agreementFor({ ...whole, room: room({ phase: 'mark' }) }, 'teacher', places)).toBeNull();
  expect(agreementFor(whole, 'anna', places)).not.toBeNull();
});

test('one pupil alone agrees with nobody', () => {
  const found = agreementFor(
    { ...whole, seats: [teacher, seat('anna')], contributions: marks.slice(0, 1) },
    'teacher',
    places,
  );
  expect(found).toEqual({ layers: [{ layer: 'framing', agreement: null }], splits: [] });
});
