import { expect, test } from 'vitest';
import type { Annotation } from '#lib/model/annotation.ts';
import { changesByBlock } from '#lib/model/change.ts';
import type { Change } from '#lib/model/layer.ts';
import type { Ref } from '#lib/model/ref.ts';

const note = (id: string, at: Ref, change?: Change) => ({ id, at, ...(change ? { change } : {}) }) as Annotation;
const told = (annotations: Annotation[]) =>
  changesByBlock(annotations).map(({ block, changes }) => [
    block,
    ...changes.map(({ change, notes }) => `${change}: ${notes.map(({ id }) => id).join(', ')}`),
  ]);

const cases = [
  { name: 'no notes give no blocks', notes: [], is: [] },
  { name: 'a note without a change is left out', notes: [note('a', 'p1.1')], is: [] },
  {
    name: 'notes stand under their block, in the order of reading',
    notes: [note('a', 'p1.1', 'cut'), note('b', 'p1.3', 'cut'), note('c', 'p2.1', 'cut')],
    is: [
      ['p1', 'cut: a, b'],
      ['p2', 'cut: c'],
    ],
  },
  {
    name: 'what was kept stands before what was changed, added and cut',
    notes: [
      note('a', 'p1.1', 'cut'),
      note('b', 'p1.1', 'added'),
      note('c', 'p1.2', 'changed'),
      note('d', 'p1.2', 'kept'),
    ],
    is: [['p1', 'kept: d', 'changed: c', 'added: b', 'cut: a']],
  },
];

test.each(cases)('$name', ({ notes, is }) => expect(told(notes)).toEqual(is));
