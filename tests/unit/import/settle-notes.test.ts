import { expect, test } from 'vitest';
import type { LooseNote } from '#lib/import/loose-note.ts';
import { settleNotes } from '#lib/import/settle-notes.ts';
import type { Work } from '#lib/model/work.ts';
import { textOf } from './review/drawn-review.ts';

const maker = { locale: 'nb' as const, layer: 'Hentet inn' };
const work: Work = {
  id: 'w',
  title: 'w',
  original: textOf('en', [['The town builds a bridge over the fjord.', 'Nobody liked the old ferry.']]),
  translations: [
    { text: textOf('nb', [['Byen bygger en bro over fjorden.', 'Ingen likte den gamle ferga.']]), groups: [] },
  ],
  notes: [],
  layers: [],
  aside: [],
};
const note = (id: string, exact: string, more: Partial<LooseNote> = {}): LooseNote => ({
  id,
  targets: [{ exact, prefix: '', suffix: '' }],
  body: { und: 'Hvorfor det?' },
  tags: [],
  ...more,
});
const settled = (...notes: LooseNote[]) => settleNotes(work, notes, maker);

test('a note finds its words in the original or in the translation', () => {
  const { work: after, found, lost } = settled(note('a', 'old ferry'), note('b', 'gamle ferga'));
  expect(after.notes.map(({ targets }) => Object.entries(targets).map(([lang, { exact }]) => [lang, exact]))).toEqual([
    [['en', 'old ferry']],
    [['nb', 'gamle ferga']],
  ]);
  expect({ found, lost }).toEqual({ found: 2, lost: 0 });
});

test('a note whose words are nowhere is an orphan and keeps them', () => {
  const { work: after, found, lost } = settled(note('a', 'seventeen purple elephants'));
  expect(after.notes).toMatchObject([{ targets: {}, lost: { en: { exact: 'seventeen purple elephants' } } }]);
  expect({ found, lost }).toEqual({ found: 0, lost: 1 });
});

test('tags of a note that names no layer of ours are kept in a layer of their own', () => {
  const { layers, notes } = settled(note('a', 'old ferry', { tags: ['To ask', 'Åpent!'] })).work;
  expect(layers).toEqual([
    {
      id: 'brought',
      name: 'Hentet inn',
      tags: [
        { id: 'to-ask', name: 'To ask' },
        { id: 'åpent', name: 'Åpent!' },
      ],
    },
  ]);
  expect(notes).toMatchObject([{ layer: 'brought', tags: ['to-ask', 'åpent'] }]);
});

test('one of our layers is recognised', () => {
  const { layers, notes } = settled(note('a', 'old ferry', { layer: 'framing', tags: ['judgement'] })).work;
  expect(layers).toEqual([]);
  expect(notes).toMatchObject([{ layer: 'framing', tags: ['judgement'] }]);
});

test('what a note says stands under its language, or else under the reader’s', () => {
  const said = (body: LooseNote['body']) => settled(note('a', 'old ferry', { body })).work.notes[0]?.body;
  expect(said({ en: 'Why?', nb: 'Hvorfor?' })).toEqual({ en: 'Why?', nb: 'Hvorfor?' });
  expect(said({ fr: 'Pourquoi ?' })).toEqual({ nb: 'Pourquoi ?' });
});

test('the same notes brought once more add nothing', () => {
  const once = settled(note('a', 'old ferry')).work;
  expect(settleNotes(once, [note('a', 'old ferry')], maker)).toEqual({ work: once, found: 0, lost: 0 });
});
