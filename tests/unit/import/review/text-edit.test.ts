import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideSentence, insertSentence, joinSentences, removeSentence } from '#lib/import/review/text-edit.ts';
import { sentencesOf, type WorkText } from '#lib/model/work.ts';
import { reviews, textOf } from './drawn-review.ts';

const cut = (text: WorkText) => sentencesOf(text).map(({ start, end }) => text.text.slice(start, end));

const places = [
  { at: 0, gives: null },
  { at: 2, gives: ['A ', 'b c.'] },
  { at: 1, gives: ['A ', 'b c.'] },
  { at: 5, gives: ['A b c', '.'] },
  { at: 6, gives: null },
] as const;
test.each(places)('cut at $at, a sentence gives $gives', ({ at, gives }) => {
  const text = divideSentence(textOf('en', [['A b c.']]), 0, at);
  expect(text && cut(text)).toEqual(gives);
});

test('a character of two code units is not cut through', () => {
  expect(divideSentence(textOf('zh', [['𠮷𠮷']]), 0, 1)).toBeNull();
  expect(divideSentence(textOf('zh', [['𠮷𠮷']]), 0, 2)).not.toBeNull();
});

test('joining is the inverse of dividing', () => {
  fc.assert(
    fc.property(reviews, fc.nat({ max: 5 }), fc.nat({ max: 40 }), ({ source }, sentence, at) => {
      const divided = divideSentence(source, sentence, at);
      if (divided) expect(joinSentences(divided, sentence)).toEqual(source);
    }),
  );
});

test('taking a sentence out is the inverse of putting it in', () => {
  const block = fc.constantFrom(null, { kind: 'p' as const, heading: true });
  fc.assert(
    fc.property(reviews, fc.nat({ max: 16 }), block, ({ target }, sentence, own) => {
      const all = sentencesOf(target);
      const place = Math.min(sentence, all.length);
      // A block of its own goes between two blocks.
      const previous = all[place - 1];
      if (own && previous && !target.blocks.some(({ sentences }) => sentences.at(-1) === previous)) return;
      const { text } = insertSentence(target, place, 'Ny.', own);
      expect(cut(text)[place]?.trim()).toBe('Ny.');
      expect(removeSentence(text, place)?.text).toEqual(target);
    }),
  );
});

test('quotations and emphasis stay on their words', () => {
  const text = {
    ...textOf('en', [['One.', 'Two.', 'Three.']]),
    own: [
      { start: 5, end: 9 },
      { start: 10, end: 15 },
    ],
  };
  const words = (edited: WorkText | undefined) => edited?.own.map(({ start, end }) => edited.text.slice(start, end));
  expect(words(removeSentence(text, 0)?.text)).toEqual(['Two.', 'Three']);
  expect(words(removeSentence(text, 1)?.text)).toEqual(['Three']);
  expect(words(insertSentence(text, 1, 'New.', null).text)).toEqual(['Two.', 'Three']);
  expect(words(insertSentence(text, 0, 'New.', { kind: 'p', heading: false }).text)).toEqual(['Two.', 'Three']);
});

test('a text without spaces between its sentences gets none', () => {
  expect(insertSentence(textOf('ja', [['一。']]), 1, '二。', null).text.text).toBe('一。二。');
});
