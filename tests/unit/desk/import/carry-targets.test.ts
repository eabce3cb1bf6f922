import { expect, test } from 'vitest';
import { withTranslation } from '#desk/import/carry-targets.ts';
import { write } from '#lib/import/review/sentence.ts';
import { groupsOf } from '#lib/import/review.ts';
import { describe as targetAt, type Work, type WorkNote } from '#lib/model/work.ts';
import { reviewOf } from '../../import/review/small-review.ts';

const review = reviewOf('A | first', 'B |', 'C | third', 'D | third');

function noteOn(words: string, from = 0): WorkNote {
  const start = review.target.text.indexOf(words, from);
  const target = targetAt(review.target.text, { start, end: start + words.length });
  return {
    id: words,
    layer: 'voice',
    tags: [],
    targets: { nb: target },
    lost: {},
    body: { nb: 'x' },
    versus: [],
    contrasts: [],
  };
}

const work = (...notes: WorkNote[]): Work => ({
  id: 'w',
  title: 'w',
  original: review.source,
  translations: [{ text: review.target, groups: groupsOf(review) }],
  notes,
  layers: [],
  aside: [],
});

const written = write(review, 1, 'second');
const next = { text: written.target, groups: groupsOf(written) };
const targets = (made: Work) => made.notes.map(({ targets: { nb } }) => nb && [nb.start, nb.exact]);

test('notes stay on their words when a sentence is written in before them', () => {
  expect(next.text.text).toBe('first second third third');
  expect(targets(withTranslation(work(noteOn('first'), noteOn('hird')), 0, next))).toEqual([
    [0, 'first'],
    [14, 'hird'],
  ]);
});

test('of two sentences alike each note stays on its own', () => {
  expect(targets(withTranslation(work(noteOn('third', 8)), 0, next))).toEqual([[19, 'third']]);
});

test('a note over the place where a sentence was written in holds it too', () => {
  expect(targets(withTranslation(work(noteOn('first third')), 0, next))).toEqual([[0, 'first second third']]);
});

test('the new translation stands in the place of the old one; another is let be', () => {
  expect(withTranslation(work(), 0, next).translations).toEqual([next]);
  const same = work();
  expect(withTranslation(same, 3, next)).toBe(same);
});

test('what was set aside of the translation keeps its place', () => {
  const { length } = review.target.text;
  const asidePlaces = [
    { lang: 'nb', at: 0 },
    { lang: 'nb', at: 6 },
    { lang: 'nb', at: length },
    { lang: 'en', at: 6 },
    null,
  ];
  const aside = asidePlaces.map(() => 'x');
  const after = withTranslation({ ...work(), aside, asidePlaces }, 0, next);
  expect(after.asidePlaces?.map((place) => place?.at)).toEqual([0, 13, length + 7, 6, undefined]);
});
