import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asks,
  type Command,
  carryOut,
  carryOutForRow,
  commands,
  divideInHand,
  mayDo,
  writeInHand,
} from '#desk/import/command.ts';
import type { Hand } from '#desk/import/hand.ts';
import { sentencesOf } from '#lib/model/work.ts';
import { reviews, rowsAsRead } from '../../import/review/drawn-review.ts';
import { reviewOf } from '../../import/review/small-review.ts';

const rows = ['A | a', 'B | b c', 'C |', '| d'];
const at = (row: number, side: Hand['side'], n = 0): Hand => ({ row, side, n });

const cases: { command: Exclude<Command, 'divide' | 'write'>; hand: Hand; gives: string[] }[] = [
  { command: 'keep', hand: at(0, 'source'), gives: rows },
  { command: 'merge', hand: at(0, 'source'), gives: ['A B | a b c', 'C |', '| d'] },
  { command: 'merge-up', hand: at(1, 'target', 1), gives: ['A B | a b c', 'C |', '| d'] },
  { command: 'split', hand: at(1, 'target', 1), gives: ['A | a', 'B | b', '| c', 'C |', '| d'] },
  { command: 'move-up', hand: at(1, 'target', 0), gives: ['A | a b', 'B | c', 'C |', '| d'] },
  { command: 'move-down', hand: at(1, 'target', 1), gives: ['A | a', 'B | b', 'C | c', '| d'] },
  { command: 'alone', hand: at(1, 'target', 1), gives: ['A | a', 'B | b', '| c', 'C |', '| d'] },
  { command: 'join', hand: at(1, 'target', 0), gives: rows },
  { command: 'note', hand: at(3, 'target'), gives: ['A | a', 'B | b c', 'C |'] },
  { command: 'strike', hand: at(2, 'source'), gives: ['A | a', 'B | b c', '| d'] },
];
test.each(cases)('$command in row $hand.row', ({ command, hand, gives }) => {
  const review = reviewOf(...rows);
  const after = carryOut(review, hand, command);
  expect(after).not.toBe(review);
  expect(rowsAsRead(after)).toEqual(gives);
});

test('leaving alone goes to and fro', () => {
  const review = reviewOf(...rows);
  const alone = carryOut(review, at(2, 'source'), 'alone');
  expect(alone.rows[2]?.confidence).toBe(1);
  expect(carryOut(alone, at(2, 'source'), 'alone').rows[2]?.confidence).toBe(0);
});

test('a whole row is struck or becomes notes', () => {
  const review = reviewOf('A | a', '| b c');
  expect(carryOutForRow(review, at(1, 'target'), 'strike').aside.map(({ words }) => words)).toEqual(['b', 'c']);
  expect(carryOutForRow(review, at(1, 'target'), 'note').remarks.map(({ body }) => body)).toEqual(['b', 'c']);
});

test('what is asked for is done with the answer', () => {
  const review = reviewOf('Aa | a', 'B |');
  const start = sentencesOf(review.source)[0]?.start ?? 0;
  expect(rowsAsRead(divideInHand(review, at(0, 'source'), start, 1))[0]).toBe('A a | a');
  expect(rowsAsRead(writeInHand(review, at(1, 'target'), 'b'))[1]).toBe('B | b');
});

test('what is offered does something, and what is not offered does nothing', () => {
  const hands = fc.record({
    row: fc.nat({ max: 9 }),
    side: fc.constantFrom('source' as const, 'target' as const),
    n: fc.nat({ max: 3 }),
  });
  fc.assert(
    fc.property(reviews, hands, (review, hand) => {
      for (const command of commands) {
        if (asks(command)) continue;
        expect(carryOut(review, hand, command) !== review).toBe(mayDo(review, hand, command));
      }
    }),
  );
});
