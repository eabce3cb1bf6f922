import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Piece, textOf } from '#lib/model/cut.ts';
import { hitRanges, snippet } from '#lib/search/snippet.ts';
import { plainOf, type Wording } from '#lib/search/wording.ts';

/** Pieces as text: [marks], “quotations”. */
function written(pieces: readonly Piece<string>[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      const inner = written(piece.pieces);
      return piece.kind === 'own' ? `“${inner}”` : `[${inner}]`;
    })
    .join('');
}

const long = `${'Lang tekst uten det. '.repeat(12)}Her er en motvekt. ${'Og mer tekst etter det. '.repeat(12)}`;
const cases: { name: string; wording: Wording; lang: string; terms: string[]; is: string }[] = [
  { name: 'a form of the word', wording: ['To motvekter.'], lang: 'nb', terms: ['motvekt'], is: 'To [motvekter].' },
  {
    name: 'a word in a quotation',
    wording: ['It ', ['serves as a counterbalance'], '.'],
    lang: 'en',
    terms: ['counterbal'],
    is: 'It “serves as a [counterbalance]”.',
  },
  { name: 'Chinese', wording: ['极力拉拢的对象'], lang: 'zh', terms: ['拉拢'], is: '极力[拉拢]的对象' },
  {
    name: 'two pairs of signs as one stretch',
    wording: ['极力拉拢的'],
    lang: 'zh',
    terms: ['力拉', '拉拢'],
    is: '极[力拉拢]的',
  },
  { name: 'nothing where nothing is', wording: ['To ord.'], lang: 'nb', terms: ['motvekt'], is: 'To ord.' },
];

test.each(cases)('marks $name', ({ wording, lang, terms, is }) => {
  expect(written(snippet(wording, lang, new Set(terms)).pieces)).toBe(is);
});

test('of a long text a stretch round the first hit is shown, cut between words', () => {
  const { pieces, before, after } = snippet([long], 'nb', new Set(['motvekt']));
  expect({ before, after }).toEqual({ before: true, after: true });
  expect(written(pieces)).toContain('en [motvekt].');
  expect(textOf(pieces).length).toBeLessThan(260);
  expect(long.split(' ')).toContain(textOf(pieces).split(' ')[0]);
});

test('a quotation is not cut at the edge of the stretch', () => {
  const quote = 'words that stand exactly across the edge here';
  const wording: Wording = [`motvekt ${'ord '.repeat(50)}`, [quote], ` ${'ord '.repeat(60)}`];
  expect(textOf(snippet(wording, 'nb', new Set(['motvekt'])).pieces)).toContain(quote);
});

test('the languages of the quotations that are shown come along', () => {
  const wording: Wording = ['Ordet ', ['rivalry', 'en'], ' og ', ['motvekt'], '.'];
  expect(snippet(wording, 'nb', new Set(['motvekt'])).quoteLangs).toEqual(['en', undefined]);
});

describe('laws', () => {
  const piece = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.tuple(fc.string({ minLength: 1 })).map(([text]): [string] => [text]),
  );
  const wording = fc.array(piece, { maxLength: 12 });
  const terms = fc.array(fc.string({ minLength: 1, maxLength: 4 })).map((list) => new Set(list));

  test('a snippet is a stretch of the text, whole where nothing is left out', () => {
    fc.assert(
      fc.property(wording, terms, (words, wanted) => {
        const plain = plainOf(words);
        const { pieces, before, after } = snippet(words, 'nb', wanted);
        expect(plain).toContain(textOf(pieces));
        if (!before && !after) expect(textOf(pieces)).toBe(plain);
      }),
    );
  });

  test('hits are in order and never overlap', () => {
    fc.assert(
      fc.property(fc.string(), terms, (text, wanted) => {
        const ranges = hitRanges(text, 'en', wanted);
        ranges.forEach(({ start, end }, index) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(ranges[index - 1]?.end ?? -1);
        });
      }),
    );
  });
});
