import { expect, test } from 'vitest';
import {
  type Desk,
  type DeskAction,
  type DeskState,
  emptyDesk,
  isEmpty,
  onDesk,
  onDeskWithLoss,
  titleOf,
} from '#desk/import/desk-state.ts';
import { countLines, firstWords, struckOf, type Taken, taken } from '#desk/import/taken.ts';
import type { LineRole } from '#lib/import/clean/clean-line.ts';
import { textOf } from '../../import/review/drawn-review.ts';

const line = (text: string, role: LineRole = 'paragraph') => ({ text, role, kept: role === 'paragraph' });
const read = (...lines: ReturnType<typeof line>[]): Taken => taken({ title: '', lines, lang: 'en', confidence: 0.9 });
const text = read(line('Home', 'menu'), line('The first words.'), line('More.'));
const after = (desk: DeskState, ...actions: DeskAction[]) => actions.reduce(onDesk, desk);
const one = textOf('en', [['One.']]);
const aligned: DeskAction = {
  does: 'aligned',
  aligned: { source: one, target: { ...one, lang: 'nb' }, groups: [{ source: [0], target: [0], confidence: 0.9 }] },
};

test('a line is struck and brought back, and the machine’s judgement is remembered', () => {
  const desk = after(emptyDesk, { does: 'take', side: 'source', text }, { does: 'flip', side: 'source', line: 1 });
  expect(desk.taken.source?.lines.map(({ kept }) => kept)).toEqual([false, false, true]);
  expect(desk.taken.source?.judged).toEqual([false, true, true]);
  expect(after(desk, { does: 'flip', side: 'source', line: 1 }).taken.source?.lines).toEqual(text.lines);
});

test('lines are counted, and those set aside are kept with the work', () => {
  expect(countLines(text)).toEqual({ kept: 2, aside: 1 });
  expect(struckOf(text, 'target')).toEqual([
    { words: 'Home', side: 'target', at: 0, block: { kind: 'p', heading: false } },
  ]);
});

test('an alignment opens the review, and a change of a text makes it void', () => {
  const both = after(
    emptyDesk,
    { does: 'take', side: 'source', text },
    { does: 'take', side: 'target', text },
    aligned,
  );
  expect(both.step).toBe('review');
  expect(both.review?.now.rows).toHaveLength(1);
  expect(after(both, { does: 'go', step: 'bring' }).review).toBe(both.review);
  expect(after(both, { does: 'flip', side: 'target', line: 0 }).review).toBeNull();
  expect(after(both, { does: 'language', side: 'target', lang: 'nb' }).review).toBeNull();
  expect(after(both, { does: 'title', title: 'Other' }).review).toBe(both.review);
});

test('texts change places', () => {
  const desk = after(emptyDesk, { does: 'take', side: 'source', text }, { does: 'swap' });
  expect(desk.taken).toEqual({ source: null, target: text });
});

test('the title is the person’s, the page’s or the first words', () => {
  const desk = after(emptyDesk, { does: 'take', side: 'source', text });
  expect(titleOf(desk)).toBe('The first words.');
  expect(titleOf(after(desk, { does: 'take', side: 'source', text: { ...text, title: 'Of the page' } }))).toBe(
    'Of the page',
  );
  expect(titleOf(after(desk, { does: 'title', title: ' Mine ' }))).toBe('Mine');
  expect(firstWords([line('x'.repeat(100))])).toHaveLength(80);
});

test('a desk is empty at first and after it was cleared', () => {
  expect(isEmpty(emptyDesk)).toBe(true);
  const desk = after(emptyDesk, { does: 'take', side: 'target', text });
  expect(isEmpty(desk)).toBe(false);
  expect(after(desk, { does: 'clear' })).toEqual(emptyDesk);
  expect(after(emptyDesk, { does: 'resume', desk })).toBe(desk);
});

const fresh: Desk = { desk: emptyDesk, lost: null };
const bothTaken: DeskAction[] = [
  { does: 'take', side: 'source', text },
  { does: 'take', side: 'target', text },
];
const losses: { name: string; actions: DeskAction[]; what: string | undefined }[] = [
  {
    name: 'a language that is corrected',
    actions: [aligned, { does: 'language', side: 'target', lang: 'nb' }],
    what: 'review',
  },
  { name: 'a line that is struck', actions: [aligned, { does: 'flip', side: 'source', line: 1 }], what: 'review' },
  { name: 'a text that is taken away', actions: [{ does: 'take', side: 'target', text: null }], what: 'text' },
  { name: 'a desk that is cleared', actions: [aligned, { does: 'clear' }], what: 'all' },
  {
    name: 'a line that is struck before the review',
    actions: [{ does: 'flip', side: 'source', line: 1 }],
    what: undefined,
  },
  { name: 'texts that change places', actions: [{ does: 'swap' }], what: undefined },
];
test.each(losses)('$name: what is lost by it ($what) can be had again', ({ actions, what }) => {
  const run = (all: readonly DeskAction[]) => all.reduce(onDeskWithLoss, fresh);
  const after = run([...bothTaken, ...actions]);
  expect(after.lost?.what).toBe(what);
  if (!what) return;
  const back = onDeskWithLoss(after, { does: 'undo' });
  expect(back).toEqual({ desk: run([...bothTaken, ...actions.slice(0, -1)]).desk, lost: null });
  expect(run([...bothTaken, ...actions, { does: 'take', side: 'source', text }]).lost).toBeNull();
});
