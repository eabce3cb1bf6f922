import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaveAlone, setApart, takeBack } from '#lib/import/review/alone.ts';
import { keep, merge, move, split, splitAt } from '#lib/import/review/arrange.ts';
import { begin, record, redo, undo } from '#lib/import/review/history.ts';
import { divide, join, makeRemark, strike, write } from '#lib/import/review/sentence.ts';
import {
  firstOf,
  groupsOf,
  isOpen,
  type Review,
  rowOf,
  type Side,
  sides,
  startReview,
  stateOf,
} from '#lib/import/review.ts';
import { sentencesOf, type WorkText } from '#lib/model/work.ts';
import { reviews, sentences, textOf } from './review/drawn-review.ts';

/** Something a person does; its numbers may point at nothing. */
type Operation = (review: Review) => Review;

const number = fc.integer({ min: -1, max: 9 });
const side = fc.constantFrom<Side>('source', 'target');

/** Operations that change rows and no text. */
const arranging: fc.Arbitrary<Operation> = fc.oneof(
  number.map((row) => (review: Review) => keep(review, row)),
  number.map((row) => (review: Review) => merge(review, row)),
  fc.tuple(number, number, number).map(
    ([row, source, target]) =>
      (review: Review) =>
        split(review, row, { source, target }),
  ),
  fc.tuple(number, side, number).map(
    ([row, of, n]) =>
      (review: Review) =>
        splitAt(review, row, of, n),
  ),
  fc.tuple(number, side, fc.constantFrom('up' as const, 'down' as const), number).map(
    ([row, of, way, count]) =>
      (review: Review) =>
        move(review, row, of, way, count),
  ),
  fc.tuple(number, side, number).map(
    ([row, of, n]) =>
      (review: Review) =>
        setApart(review, row, of, n),
  ),
  number.map((row) => (review: Review) => leaveAlone(review, row)),
  number.map((row) => (review: Review) => takeBack(review, row)),
);

/** Operations that cut a text otherwise and keep every letter of it. */
const cutting: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(side, number, fc.nat({ max: 60 })).map(
    ([of, at, place]) =>
      (review: Review) =>
        divide(review, of, at, place),
  ),
  fc.tuple(side, number).map(
    ([of, at]) =>
      (review: Review) =>
        join(review, of, at),
  ),
);

/** Operations that take out of a text or put into it. */
const editing: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(number, fc.constantFrom('En ny setning.', ' to\nlinjer ', '', '\u0301a')).map(
    ([row, words]) =>
      (review: Review) =>
        write(review, row, words),
  ),
  fc.tuple(side, number).map(
    ([of, at]) =>
      (review: Review) =>
        strike(review, of, at),
  ),
  number.map((at) => (review: Review) => makeRemark(review, at)),
);

const several = (...kinds: fc.Arbitrary<Operation>[]) => fc.array(fc.oneof(...kinds), { maxLength: 12 });
const apply = (review: Review, operations: readonly Operation[]) => operations.reduce((now, next) => next(now), review);

/** Blocks are the whole text but for the line feeds between them; sentences are the whole block, and none is blank. */
function expectWhole(text: WorkText): void {
  let end = -1;
  for (const block of text.blocks) {
    expect(block.sentences.length).toBeGreaterThan(0);
    expect(block.sentences[0]?.start).toBe(end + 1);
    if (end >= 0) expect(text.text[end]).toBe('\n');
    end += 1;
    for (const range of block.sentences) {
      expect(range.start).toBe(end);
      expect(text.text.slice(range.start, range.end).trim()).not.toBe('');
      end = range.end;
    }
  }
  expect(end).toBe(text.text.length);
  expect(text.text.split('\n')).toHaveLength(text.blocks.length);
  expect(text.text).toBe(text.text.normalize('NFC'));
}

test('whatever is done, every sentence of both texts stands in one row, once and in order', () => {
  fc.assert(
    fc.property(reviews, several(arranging, cutting, editing), (review, operations) => {
      const after = apply(review, operations);
      for (const of of sides) {
        expectWhole(after[of]);
        const all = groupsOf(after).flatMap((group) => group[of]);
        expect(all).toEqual(sentencesOf(after[of]).map((_, at) => at));
      }
      expect(after.rows.every(({ source, target }) => source + target > 0)).toBe(true);
      expect(new Set(after.rows.map(({ id }) => id)).size).toBe(after.rows.length);
      // What comes out can be taken up again, as after a reload.
      expect(groupsOf(startReview(after.source, after.target, groupsOf(after)))).toEqual(groupsOf(after));
    }),
    { numRuns: 200 },
  );
});

test('arranging rows leaves the texts as they are', () => {
  fc.assert(
    fc.property(reviews, several(arranging), (review, operations) => {
      const after = apply(review, operations);
      expect(after.source).toBe(review.source);
      expect(after.target).toBe(review.target);
    }),
  );
});

test('dividing and joining sentences changes no letter', () => {
  fc.assert(
    fc.property(reviews, several(arranging, cutting), (review, operations) => {
      const after = apply(review, operations);
      expect(after.source.text).toBe(review.source.text);
      expect(after.target.text).toBe(review.target.text);
    }),
  );
});

test('what is taken out is struck or a note, and what stays stands in its order', () => {
  const taking = fc.oneof(
    fc.tuple(side, number).map(
      ([of, at]) =>
        (review: Review) =>
          strike(review, of, at),
    ),
    number.map((at) => (review: Review) => makeRemark(review, at)),
  );
  fc.assert(
    fc.property(reviews, several(arranging, taking), (review, operations) => {
      const after = apply(review, operations);
      const out = [...after.aside.map(({ words }) => words), ...after.remarks.map(({ body }) => body)];
      const left = sides.flatMap((of) => sentences(after, of));
      expect([...left, ...out].sort()).toEqual(sides.flatMap((of) => sentences(review, of)).sort());
      for (const of of sides) {
        const before = sentences(review, of);
        let from = 0;
        for (const one of sentences(after, of)) {
          from = before.indexOf(one, from) + 1;
          expect(from).toBeGreaterThan(0);
        }
      }
    }),
  );
});

test('undo is the inverse of whatever was done, and redo of undo', () => {
  fc.assert(
    fc.property(reviews, several(arranging, cutting, editing), (review, operations) => {
      let history = begin(review);
      for (const operation of operations) {
        const before = history;
        history = record(history, operation(history.now));
        if (history === before) continue;
        expect(undo(history).now).toBe(before.now);
        expect(redo(undo(history))).toEqual(history);
      }
      const steps = history.past.length;
      let back = history;
      for (let step = 0; step < steps; step++) back = undo(back);
      expect(back.now).toBe(review);
      for (let step = 0; step < steps; step++) back = redo(back);
      expect(back).toEqual(history);
    }),
  );
});

test('what cannot be done leaves the review as it is, and the history too', () => {
  fc.assert(
    fc.property(reviews, (review) => {
      const beyond = review.rows.length;
      const refused = [
        keep(review, beyond),
        merge(review, beyond - 1),
        split(review, 0, { source: 0, target: 0 }),
        split(review, 0, { source: 99, target: 0 }),
        splitAt(review, beyond, 'source', 1),
        move(review, 0, 'source', 'up'),
        move(review, beyond - 1, 'target', 'down'),
        setApart(review, beyond, 'source', 0),
        leaveAlone(review, beyond),
        takeBack(review, beyond),
        divide(review, 'source', 0, 0),
        divide(review, 'target', 99, 1),
        join(review, 'source', 99),
        write(review, 0, ' \n '),
        strike(review, 'target', 99),
        makeRemark(review, -1),
      ];
      const history = begin(review);
      for (const after of refused) {
        expect(after).toBe(review);
        expect(record(history, after)).toBe(history);
      }
    }),
  );
});

test('groups that leave a sentence out, or take one twice, are a mistake of the program', () => {
  const text = textOf('en', [['One.', 'Two.']]);
  const start = (source: number[]) => startReview(text, text, [{ source, target: [0, 1], confidence: 1 }]);
  expect(() => start([0])).toThrow();
  expect(() => start([0, 0])).toThrow();
  expect(() => start([0, 1, 2])).toThrow();
  expect(start([0, 1]).rows).toEqual([{ id: 0, source: 2, target: 2, confidence: 1 }]);
});

test('groups that cross become one row, as unsure as the least sure of them', () => {
  const text = textOf('en', [['One.', 'Two.', 'Three.', 'Four.']]);
  const rows = startReview(text, text, [
    { source: [0], target: [0], confidence: 0.9 },
    { source: [1], target: [2], confidence: 0.8 },
    { source: [2], target: [1], confidence: 0.6 },
    { source: [3], target: [3], confidence: 0.9 },
  ]).rows;
  expect(rows.map(({ source, target, confidence }) => [source, target, confidence])).toEqual([
    [1, 1, 0.9],
    [2, 2, 0.6],
    [1, 1, 0.9],
  ]);
});

const states = [
  { source: 1, target: 2, confidence: 0.9, is: 'sure', open: false },
  { source: 1, target: 2, confidence: 0.3, is: 'unsure', open: true },
  { source: 1, target: 0, confidence: 0.9, is: 'only-source', open: true },
  { source: 0, target: 2, confidence: 0.9, is: 'only-target', open: true },
  { source: 0, target: 1, confidence: 1, is: 'left-alone', open: false },
] as const;
test.each(states)('$source to $target with confidence $confidence is $is', ({ is, open, ...row }) => {
  expect(stateOf({ id: 0, ...row })).toBe(is);
  expect(isOpen({ id: 0, ...row })).toBe(open);
});

test('the row of a sentence and the first sentence of a row answer to each other', () => {
  fc.assert(
    fc.property(reviews, side, (review, of) => {
      for (const [row, { [of]: count }] of review.rows.entries()) {
        const first = firstOf(review, row, of);
        for (let n = 0; n < count; n++) expect(rowOf(review, of, first + n)).toBe(row);
      }
      expect(rowOf(review, of, -1)).toBe(-1);
      expect(rowOf(review, of, sentencesOf(review[of]).length)).toBe(-1);
    }),
  );
});
