import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LineRole } from '#lib/import/clean/clean-line.ts';
import { workText } from '#lib/import/work-text.ts';

const line = (role: LineRole, text: string, kept = true) => ({ role, text, kept });

test('lines that were kept become blocks with their sentences', () => {
  const made = workText(
    [
      line('title', 'Ferja er forsinka'),
      line('byline', 'Av Ola Strand'),
      line('menu', 'Hjem', false),
      line('paragraph', 'Ferja ligger til kai.  Den er full.'),
      line('caption', 'Kaia i Fjordvik.'),
      line('heading', 'Ingen svar'),
      line('title', 'En tittel til'),
      line('related', 'Les også'),
      line('paragraph', '  '),
    ],
    'nb',
  );
  expect(made.text).toBe(
    'Ferja er forsinka\nAv Ola Strand\nFerja ligger til kai. Den er full.\nKaia i Fjordvik.\nIngen svar\nEn tittel til\nLes også',
  );
  expect(made.blocks.map(({ kind, heading, sentences }) => [kind, heading, sentences.length])).toEqual([
    ['h', false, 1],
    ['bio', false, 1],
    ['p', false, 2],
    ['cap', false, 1],
    ['p', true, 1],
    ['p', true, 1],
    ['p', false, 1],
  ]);
});

test.each([
  ['white space', 'a\n b\t\tc   d', 'a b c d'],
  ['signs that turn text about', 'abc\u202Edef\u202C \u2066x\u2069', 'abcdef x'],
  ['signs that are not seen', '\ufeffhav\u00adn\u200bet\u0007', 'havnet'],
  ['decomposed letters', 'a\u030a', 'å'],
  ['a space that must not break', '5\u00a0kr', '5\u00a0kr'],
])('%s is made plain', (_name, text, plain) => expect(workText([line('paragraph', text)], 'nb').text).toBe(plain));

test('nothing kept is an empty text', () => {
  expect(workText([line('paragraph', 'a', false)], 'en')).toEqual({
    lang: 'en',
    text: '',
    blocks: [],
    own: [],
    emphasis: [],
  });
});

const lines = fc.array(
  fc.record({
    role: fc.constantFrom<LineRole>('title', 'paragraph', 'heading', 'caption', 'byline', 'menu'),
    text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('A b. C d.', '\n', ' x\u2028y ', '船。海。')),
    kept: fc.boolean(),
  }),
);

test('the blocks are the whole text but for the line feeds, in NFC, and no sentence is empty', () => {
  fc.assert(
    fc.property(lines, (given) => {
      const { text, blocks } = workText(given, 'nb');
      const parts = blocks.map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)).join(''));
      expect(parts.join('\n')).toBe(text);
      expect(text.normalize('NFC')).toBe(text);
      for (const { sentences } of blocks) {
        expect(sentences.length).toBeGreaterThan(0);
        for (const { start, end } of sentences) expect(end).toBeGreaterThan(start);
      }
    }),
  );
});
