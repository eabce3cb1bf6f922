import { expect, test } from 'vitest';
import {
  draftToSend,
  formatMarkDraft,
  type MarkDraft,
  moveMark,
  newMark,
  parseMarkDraft,
} from '#class/pupil/mark-draft.ts';
import type { ReadingSheet, Wire } from '#lib/class/wire.ts';
import type { Text } from '#lib/model/text.ts';

function text(lang: string, plain: string): Text {
  const segments = [{ ref: 'p1.1' as const, plain, own: [], emphasis: [] }];
  return { lang, blocks: [{ ref: 'p1', kind: 'p', heading: false, segments }] };
}

const reading: Wire<ReadingSheet> = {
  ...{ dossier: null, polls: [], contrasts: null },
  texts: [
    {
      ...{ number: 1, edition: null, withheld: [], notes: null },
      original: text('en', 'A counterbalance to a counterbalance.'),
      translation: text('nb', 'En motvekt mot en motvekt.'),
    },
  ],
};
const draft: MarkDraft = {
  ...{ id: null, text: 1, at: 'p1.1', lang: 'nb', range: { start: 3, end: 10 }, layer: 'framing', tag: 'problem' },
  why: ' Derfor. ',
};

test('what is sent names the words, and which of them where they stand more than once', () => {
  expect(draftToSend(draft, reading)).toEqual({
    ...{ kind: 'mark', layer: 'framing', tag: 'problem', why: 'Derfor.' },
    target: { text: 1, at: 'p1.1', lang: 'nb', exact: 'motvekt', nth: 1 },
  });
  const second = { ...draft, range: { start: 18, end: 25 } };
  expect(draftToSend(second, reading)).toMatchObject({ target: { exact: 'motvekt', nth: 2 } });
  const once = { ...draft, lang: 'en', range: { start: 0, end: 16 } };
  expect(draftToSend(once, reading)).not.toHaveProperty('target.nth');
});

test.each([
  ['no words', { range: null }],
  ['no layer', { layer: null }],
  ['a text that the class does not read', { text: 7 }],
  ['a sentence that is not there', { at: 'p9.1' as const }],
  ['a language that the class does not have', { lang: 'zh' }],
])('with %s nothing is sent', (_name, change) => {
  expect(draftToSend({ ...draft, ...change }, reading)).toBeNull();
});

test('a draft is read as it was kept', () => {
  expect(parseMarkDraft(formatMarkDraft(draft))).toEqual(draft);
  expect(parseMarkDraft(formatMarkDraft({ ...draft, range: null, layer: null, tag: null }))).toMatchObject({
    range: null,
  });
});

test.each(['', 'null', '{', '{"text":"1"}', '{"text":1,"at":"x","lang":"nb"}'])('%j is no draft', (kept) => {
  expect(parseMarkDraft(kept)).toBeNull();
});

test('a layer or tag that there is none of is left out', () => {
  const kept = JSON.stringify({ ...draft, layer: 'mood', tag: 'sad' });
  expect(parseMarkDraft(kept)).toMatchObject({ layer: null, tag: null, why: ' Derfor. ' });
});

test('other words leave layer and reason as they are; one layer is chosen by itself', () => {
  expect(moveMark(draft, { text: 1, at: 'p1.1', lang: 'en', start: 0, end: 1 })).toEqual({
    ...draft,
    ...{ lang: 'en', range: { start: 0, end: 1 } },
  });
  expect(newMark({ text: 1, at: 'p1.1', lang: 'en' }, null, ['voice']).layer).toBe('voice');
  expect(newMark({ text: 1, at: 'p1.1', lang: 'en' }, null, ['voice', 'facts']).layer).toBeNull();
});
