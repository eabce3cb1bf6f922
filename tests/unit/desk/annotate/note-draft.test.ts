import { expect, test } from 'vitest';
import { beginDraft, chooseWords, finishDraft, isChanged } from '#desk/annotate/note-draft.ts';
import { putLineBack } from '#lib/import/put-line-back.ts';
import { layTexts } from '#lib/model/lay-out.ts';
import type { Work, WorkNote } from '#lib/model/work.ts';
import { harbourWork, orphanWork } from '../../../e2e/own/harbour-work.ts';

const laid = layTexts(harbourWork.original, harbourWork.translations[0]);
const { text } = harbourWork.original;
const place = (words: string) => ({ lang: 'en', start: text.indexOf(words), end: text.indexOf(words) + words.length });
const now = new Date('2025-05-02T10:00:00Z');
const wordsOf = ({ columns }: ReturnType<typeof beginDraft>) =>
  columns.map(({ sentence, words }) => words && sentence.slice(words.start, words.end));
const finish = (work: Work, draft: ReturnType<typeof beginDraft>, before?: WorkNote) =>
  finishDraft(work, { ...draft, body: { nb: ' Sagt. ' } }, before, now, before?.id ?? 'new');

test('a note begun from words has their sentences, and the words of the other column where they are found', () => {
  const draft = beginDraft(harbourWork, laid, { words: place('carries 140 people') }, 'facts');
  expect(draft.columns.map(({ sentence }) => sentence)).toEqual([
    'It carries 140 people, twice as many as before.',
    'Den tar 140 mennesker, dobbelt så mange som før.',
  ]);
  expect(wordsOf(draft)).toEqual(['carries 140 people', '140']);
});

test('words over two sentences bring both along', () => {
  const draft = beginDraft(harbourWork, laid, { words: place('Monday. It') }, 'facts');
  expect(draft.columns[0]?.sentence).toContain('starts on Monday. It carries');
  expect(wordsOf(draft)[0]).toBe('Monday. It');
});

test('what a person has chosen, or left empty, the machine leaves alone', () => {
  const begun = beginDraft(harbourWork, laid, { ref: 'p1.2' }, 'facts');
  expect(wordsOf(begun)).toEqual([null, null]);
  const without = chooseWords(begun, 'nb', null);
  expect(wordsOf(chooseWords(without, 'en', { start: 11, end: 14 }))).toEqual(['140', null]);
  expect(wordsOf(chooseWords(begun, 'en', { start: 11, end: 14 }))).toEqual(['140', '140']);
});

test('a finished note stands on its words in the whole text, and keeps what the form does not show', () => {
  const note = finish(harbourWork, beginDraft(harbourWork, laid, { words: place('mayor') }, 'facts'));
  expect(note.targets.en).toMatchObject({ exact: 'mayor', start: place('mayor').start });
  expect(note).toMatchObject({ body: { nb: 'Sagt.' }, created: now.toISOString() });
  const old: WorkNote = {
    ...note,
    versus: ['a/b'],
    created: '2020',
    targets: { ...note.targets, ja: { start: 0, end: 1, exact: '船', prefix: '', suffix: '' } },
  };
  const changed = finish(harbourWork, beginDraft(harbourWork, laid, { note: old }, 'facts'), old);
  expect(changed).toMatchObject({ versus: ['a/b'], created: '2020', id: 'new' });
  expect(Object.keys(changed.targets)).toEqual(['ja', 'en']);
});

test('a note that finds a place is lost no more', () => {
  const [lost] = orphanWork.notes;
  const placed = finish(
    orphanWork,
    beginDraft(orphanWork, laid, { note: lost, words: place('islanders') }, 'facts'),
    lost,
  );
  expect(placed).toMatchObject({ id: 'lost', lost: {}, targets: { en: { exact: 'islanders' } } });
});

test('a note that was begun before another tab put a line into the text stands on its words all the same', () => {
  const draft = beginDraft(harbourWork, laid, { words: place('mayor') }, 'facts');
  const aside = {
    aside: ['By Anna Writer'],
    asidePlaces: [{ lang: 'en', at: 24, block: { kind: 'bio' as const, heading: false } }],
  };
  const later = putLineBack({ ...harbourWork, ...aside }, 0) ?? harbourWork;
  expect(later.original.text).toContain('By Anna Writer');
  const note = finish(later, draft);
  expect(note.targets.en).toMatchObject({ exact: 'mayor', start: later.original.text.indexOf('mayor') });
});

test.each([
  { title: 'a tag', changed: { tags: ['problem'] }, is: true },
  { title: 'the layer', changed: { layer: 'voice' }, is: true },
  { title: 'what it says', changed: { body: { nb: 'Sagt.' } }, is: true },
  { title: 'a contrast', changed: { contrasts: ['k01'] }, is: true },
  { title: 'nothing but blanks', changed: { body: { nb: ' ' } }, is: false },
])('a draft with $title otherwise is changed: $is', ({ changed, is }) => {
  const begun = beginDraft(harbourWork, laid, { ref: 'p1.2' }, 'facts');
  expect(isChanged({ ...begun, ...changed }, begun)).toBe(is);
  expect(isChanged(chooseWords(begun, 'en', { start: 0, end: 2 }), begun)).toBe(true);
});
