import { expect, test } from 'vitest';
import { neighbour, showable } from '#lib/class/showing.ts';
import type { ReadContrast, ReadingSheet } from '#lib/class/wire.ts';
import type { Block } from '#lib/model/text.ts';

const block = (ref: Block['ref'], count: number): Block => ({
  ref,
  kind: 'p',
  heading: false,
  segments: Array.from({ length: count }, (_, at) => ({
    ref: `${ref}.${at + 1}` as Block['segments'][number]['ref'],
    plain: 'Ferja går.',
    own: [],
    emphasis: [],
  })),
});

const sheet: ReadingSheet = {
  dossier: null,
  texts: [
    {
      ...{ number: 4, edition: null, translation: null, withheld: [], notes: null },
      original: { lang: 'nb', blocks: [block('p6', 2)] },
    },
  ],
  polls: [{ id: 'why', question: { nb: '', nn: '', en: '' }, answers: [] }],
  contrasts: null,
};
const lines = [{ text: 4, at: 'p6.2' as const }];

test('code, lines of the texts with their tasks, polls; contrasts only when they may be seen', () => {
  const [first, second, task] = [
    { kind: 'passage', text: 4, at: 'p6.1' },
    { kind: 'passage', text: 4, at: 'p6.2' },
    { kind: 'line', text: 4, at: 'p6.2' },
  ];
  const poll = { kind: 'poll', id: 'why' };
  expect(showable(sheet, { lines })).toEqual([null, first, second, task, poll]);
  const contrasts = [{ id: 'k02' } as ReadContrast];
  const contrast = { kind: 'contrast', id: 'k02' };
  expect(showable({ ...sheet, contrasts }, { lines })).toEqual([null, first, second, task, contrast, poll]);
});

test('keys go one on or back, stay at the ends, and begin anew from what is not there any more', () => {
  const all = showable(sheet, { lines });
  expect(neighbour(all, null, 1)).toEqual(all[1]);
  expect(neighbour(all, null, -1)).toBeNull();
  expect(neighbour(all, all.at(-1) ?? null, 1)).toEqual(all.at(-1));
  expect(neighbour(all, { at: 'p6.1', text: 4, kind: 'passage' }, -1)).toBeNull();
  expect(neighbour(all, { kind: 'contrast', id: 'gone' }, 1)).toBeNull();
});
