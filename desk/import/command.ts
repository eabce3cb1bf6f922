import { leaveAlone, setApart, takeBack } from '#lib/import/review/alone.ts';
import { keep, merge, move, splitAt } from '#lib/import/review/arrange.ts';
import { divide, join, makeRemark, strike, write } from '#lib/import/review/sentence.ts';
import { type Review, stateOf } from '#lib/import/review.ts';
import { type Hand, sentenceIn } from './hand.ts';

/** What can be done with the sentence in hand and its row, in the order in which it is offered. */
export const commands = [
  'keep',
  'merge',
  'merge-up',
  'split',
  'move-up',
  'move-down',
  'alone',
  'divide',
  'join',
  'write',
  'note',
  'strike',
] as const;
export type Command = (typeof commands)[number];

/** The commands that ask for something more before anything is done. */
export type AskingCommand = 'divide' | 'write';

/** Whether a command asks first. */
export function asks(command: Command): command is AskingCommand {
  return command === 'divide' || command === 'write';
}

/** Does a command; the very review comes back where it has nothing to do. */
export function carryOut(review: Review, hand: Hand, command: Exclude<Command, AskingCommand>): Review {
  const { row, side, n } = hand;
  const sentence = sentenceIn(review, hand);
  switch (command) {
    case 'keep':
      return keep(review, row);
    case 'merge':
      return merge(review, row);
    case 'merge-up':
      return merge(review, row - 1);
    case 'split':
      return splitAt(review, row, side, n);
    case 'move-up':
      return sentence === null ? review : move(review, row, side, 'up', n + 1);
    case 'move-down':
      return sentence === null ? review : move(review, row, side, 'down', (review.rows[row]?.[side] ?? 0) - n);
    case 'alone':
      return alone(review, hand);
    case 'join':
      return sentence === null ? review : join(review, side, sentence);
    case 'note':
      return sentence === null || side === 'source' ? review : makeRemark(review, sentence);
    case 'strike':
      return sentence === null ? review : strike(review, side, sentence);
  }
}

/** Does a command for every sentence of a row that has one side only. */
export function carryOutForRow(review: Review, hand: Hand, command: Exclude<Command, AskingCommand>): Review {
  const times = command === 'strike' || command === 'note' ? (review.rows[hand.row]?.[hand.side] ?? 0) : 1;
  let after = review;
  for (let time = 0; time < times; time++) after = carryOut(after, { ...hand, n: 0 }, command);
  return after;
}

function alone(review: Review, { row, side, n }: Hand): Review {
  const now = review.rows[row];
  if (!now) return review;
  if (now.source > 0 && now.target > 0) return setApart(review, row, side, n);
  return stateOf(now) === 'left-alone' ? takeBack(review, row) : leaveAlone(review, row);
}

/** Divides the sentence in hand at a place counted from its beginning (UTF-16). */
export function divideInHand(review: Review, hand: Hand, start: number, offset: number): Review {
  const sentence = sentenceIn(review, hand);
  return sentence === null ? review : divide(review, hand.side, sentence, start + offset);
}

/** Writes the translation that the row in hand lacks. */
export function writeInHand(review: Review, hand: Hand, words: string): Review {
  return write(review, hand.row, words);
}

/** Whether a command has something to do. */
export function mayDo(review: Review, hand: Hand, command: Command): boolean {
  const row = review.rows[hand.row];
  if (!row) return false;
  if (command === 'write') return row.target === 0;
  if (command === 'divide') return sentenceIn(review, hand) !== null;
  return carryOut(review, hand, command) !== review;
}
