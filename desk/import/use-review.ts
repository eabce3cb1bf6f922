import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { type History, record, redo, undo } from '#lib/import/review/history.ts';
import { inOrder, openRows, type RowOrder, stillFirst } from '#lib/import/review/row-order.ts';
import { firstOf, type Review, stateOf } from '#lib/import/review.ts';
import { sentencesOf } from '#lib/model/work.ts';
import {
  type AskingCommand,
  asks,
  type Command,
  carryOut,
  carryOutForRow,
  divideInHand,
  mayDo,
  writeInHand,
} from './command.ts';
import { afterStrike, follow, type Hand, sentenceIn, step } from './hand.ts';
import { historyKey, meaningOf } from './key.ts';
import { countRows } from './review-count.ts';
import { useHand } from './use-hand.ts';

/** A command that waits for an answer, and where it was given. */
export interface Asking {
  command: AskingCommand;
  hand: Hand;
  place: 'grid' | 'list';
}

interface UseReview {
  history: History<Review>;
  grid: RefObject<HTMLElement | null>;
  without: readonly Command[];
  onChange: (history: History<Review>) => void;
}

/** What a person does to a review, by key, mouse and finger; and what is said of it. */
export function useReview({ history, grid, without, onChange }: UseReview) {
  const t = useTranslations('import.review');
  const review = history.now;
  const [order, setOrder] = useState<RowOrder>('unsure-first');
  const [first, setFirst] = useState(() => openRows(review.rows));
  const [asking, setAsking] = useState<Asking | null>(null);
  const [said, setSaid] = useState('');
  const rows = inOrder(review.rows, order, first);
  const hold = useHand(review, grid, { row: rows[0] ?? 0, side: 'source', n: 0 });
  const { hand } = hold;

  function change(next: History<Review>, what: string, focused = true, struck = false): void {
    if (next === history) return;
    onChange(next);
    setFirst(stillFirst(first, review.rows, next.now.rows));
    hold.goWith((now) => (struck ? afterStrike(review, next.now, rows, now) : follow(review, next.now, now)), focused);
    setSaid(`${what} ${t('count', { ...countRows(next.now.rows) })}`);
  }

  function done(command: Command, after: Review, focused = true): void {
    setAsking(null);
    if (after === review) setSaid(t('refused'));
    else change(record(history, after), t(`said.${saidOf(command, review, after)}`), focused, command === 'strike');
  }

  /** After a pair was found right, the next that a person should look at is taken in hand. */
  function keepAndGoOn(): void {
    const at = rows.indexOf(hand.row);
    const next = rows.find((row, place) => place > at && openRows(review.rows).has(review.rows[row]?.id ?? -1));
    done('keep', carryOut(review, hand, 'keep'));
    if (next !== undefined) hold.take({ row: next, side: 'source', n: 0 });
  }

  function command(wanted: Command, at = hand, place: Asking['place'] = 'grid', focused = true): void {
    if (without.includes(wanted) || !mayDo(review, at, wanted)) setSaid(t('refused'));
    else if (asks(wanted)) setAsking({ command: wanted, hand: at, place });
    else if (wanted === 'keep' && place === 'grid' && focused) keepAndGoOn();
    else if (place === 'list') done(wanted, carryOutForRow(review, at, wanted), false);
    else done(wanted, carryOut(review, at, wanted), focused);
  }

  function back(): void {
    change(undo(history), t('said.undo'), grid.current?.contains(document.activeElement));
  }
  function forth(): void {
    change(redo(history), t('said.redo'), grid.current?.contains(document.activeElement));
  }

  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const key = historyKey(event);
      const writing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (!key || writing || event.defaultPrevented) return;
      event.preventDefault();
      if (key === 'undo') back();
      else forth();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });

  return {
    ...hold,
    review,
    rows,
    order,
    asking,
    said,
    command,
    back,
    forth,
    setOrder(next: RowOrder) {
      setOrder(next);
      setFirst(openRows(review.rows));
    },
    settle: (row: number) =>
      command(
        review.rows[row]?.source && review.rows[row]?.target ? 'keep' : 'alone',
        { row, side: 'source', n: 0 },
        'list',
      ),
    answer(answer: number | string) {
      if (!asking) return;
      const { hand: at, place } = asking;
      const start =
        sentencesOf(review[at.side])[sentenceIn(review, at) ?? firstOf(review, at.row, at.side)]?.start ?? 0;
      const after =
        typeof answer === 'number' ? divideInHand(review, at, start, answer) : writeInHand(review, at, answer);
      done(asking.command, after, place === 'grid');
    },
    dropQuestion() {
      setAsking(null);
      if (asking?.place === 'grid') hold.take(asking.hand);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (!(event.target instanceof HTMLElement) || event.target.dataset.cell === undefined) return;
      const meaning = meaningOf(event);
      if (!meaning) return;
      event.preventDefault();
      if ('step' in meaning) hold.take(step(review, rows, hand, meaning.step));
      else if ('command' in meaning) command(meaning.command);
      else if (meaning.history === 'undo') back();
      else forth();
    },
  };
}

/** What is said of a command that was done; leaving alone goes to and fro. */
function saidOf(command: Command, before: Review, after: Review): Command | 'take-back' {
  const alone = ({ rows }: Review) => rows.filter((row) => stateOf(row) === 'left-alone').length;
  return command === 'alone' && alone(after) < alone(before) ? 'take-back' : command;
}
