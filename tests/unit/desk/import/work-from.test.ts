import { expect, test } from 'vitest';
import { emptyDesk, onDesk } from '#desk/import/desk-state.ts';
import { taken } from '#desk/import/taken.ts';
import { workFrom } from '#desk/import/work-from.ts';
import { begin } from '#lib/import/review/history.ts';
import { makeRemark, strike } from '#lib/import/review/sentence.ts';
import { textOf } from '../../import/review/drawn-review.ts';
import { reviewOf } from '../../import/review/small-review.ts';

const maker = { id: () => 'an-id', now: '2025-01-01T00:00:00.000Z', locale: 'nn' as const };
const line = (text: string, kept: boolean) => ({ text, role: 'paragraph' as const, kept });
const source = taken({
  title: 'The title',
  lines: [line('Menu', false), line('One.', true)],
  lang: 'en',
  confidence: 1,
  address: 'https://example.org/a',
});

test('a text alone is a work with nothing but itself', () => {
  const desk = onDesk(emptyDesk, { does: 'take', side: 'source', text: source });
  const original = textOf('en', [['One.']]);
  expect(workFrom(desk, original, maker)).toEqual({
    id: 'an-id',
    title: 'The title',
    address: 'https://example.org/a',
    original,
    translations: [],
    notes: [],
    layers: [],
    aside: ['Menu'],
    asidePlaces: [{ lang: 'en', at: 0, block: { kind: 'p', heading: false } }],
  });
});

test('of a review come the translation, the notes made of sentences, and what was struck', () => {
  const start = reviewOf('A | a', '| b', '| c', 'D | d');
  const review = strike(makeRemark(start, 1), 'target', 1);
  const work = workFrom({ ...emptyDesk, title: ' Mine ', dossier: ' Ours ', review: begin(review) }, null, maker);
  expect(work).toMatchObject({ title: 'Mine', dossier: 'Ours', aside: ['c'], asidePlaces: [{ lang: 'nb', at: 2 }] });
  expect(work.translations[0]?.text.text).toBe('a d');
  expect(work.translations[0]?.groups.map(({ source: s, target: t }) => [s, t])).toEqual([
    [[0], [0]],
    [[1], [1]],
  ]);
  expect(work.notes).toMatchObject([{ layer: 'translation', body: { nn: 'b' }, targets: { en: { exact: 'A' } } }]);
});

test('a note on a sentence that was struck is an orphan', () => {
  const review = strike(makeRemark(reviewOf('A | a', '| b', 'D | d'), 1), 'source', 0);
  const work = workFrom({ ...emptyDesk, review: begin(review) }, null, maker);
  expect(work.notes).toMatchObject([{ targets: {}, body: { nn: 'b' } }]);
});

test('an empty desk makes no work', () => {
  expect(() => workFrom(emptyDesk, null, maker)).toThrow('no text');
});
