import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, type Piece, textOf } from '#lib/model/cut.ts';
import type { Segment } from '#lib/model/text.ts';
import { marked } from './drawn.ts';

/** Every piece of a tree, outer before inner. */
function all(pieces: readonly Piece<string>[]): Piece<string>[] {
  return pieces.flatMap((piece) => (piece.kind === 'text' ? [piece] : [piece, ...all(piece.pieces)]));
}

function marksIn(pieces: readonly Piece<string>[], id: string) {
  return all(pieces)
    .filter((piece) => piece.kind === 'mark')
    .filter((piece) => piece.id === id);
}

test('cutting a segment and joining the pieces gives the segment, however marks overlap', () => {
  fc.assert(
    fc.property(marked, ({ segment, marks }) => {
      expect(textOf(cut(segment, marks))).toBe(segment.plain);
    }),
  );
});

test('the pieces of each mark, joined, are exactly its words', () => {
  fc.assert(
    fc.property(marked, ({ segment, marks }) => {
      const pieces = cut(segment, marks);
      for (const { id, start, end } of marks) expect(textOf(marksIn(pieces, id))).toBe(segment.plain.slice(start, end));
    }),
  );
});

test('each mark that holds any words has exactly one last piece, and that is its last', () => {
  fc.assert(
    fc.property(marked, ({ segment, marks }) => {
      const pieces = cut(segment, marks);
      for (const { id, start, end } of marks) {
        const lasts = marksIn(pieces, id).map((piece) => piece.last);
        expect(lasts).toEqual(start < end ? [...lasts.slice(1).map(() => false), true] : []);
      }
    }),
  );
});

test('each quotation is drawn as one piece, whatever crosses it', () => {
  fc.assert(
    fc.property(marked, ({ segment, marks }) => {
      const quotations = all(cut(segment, marks)).filter((piece) => piece.kind === 'own');
      expect(quotations.map((piece) => textOf([piece]))).toEqual(
        segment.own.map(({ start, end }) => segment.plain.slice(start, end)),
      );
    }),
  );
});

/** Pieces as a string: `[1:…]` a mark, `«…»` a quotation, `*…*` emphasis; `!` at the last piece of a mark. */
function shown(pieces: readonly Piece<string>[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      const inner = shown(piece.pieces);
      if (piece.kind === 'own') return `«${inner}»`;
      if (piece.kind === 'emphasis') return `*${inner}*`;
      if (piece.kind === 'term') return `(${inner})`;
      return `[${piece.id}:${inner}]${piece.last ? '!' : ''}`;
    })
    .join('');
}

const plain = 'abcdefghij';
const own = [{ start: 3, end: 6 }];
const cases = [
  { name: 'no mark', own, marks: [], is: 'abc«def»ghij' },
  { name: 'a mark beside the quotation', own, marks: [{ id: '1', start: 0, end: 2 }], is: '[1:ab]!c«def»ghij' },
  {
    name: 'a mark of just the quotation goes round it',
    own,
    marks: [{ id: '1', start: 3, end: 6 }],
    is: 'abc[1:«def»]!ghij',
  },
  {
    name: 'a mark round the quotation stays whole',
    own,
    marks: [{ id: '1', start: 2, end: 8 }],
    is: 'ab[1:c«def»gh]!ij',
  },
  { name: 'a mark inside the quotation', own, marks: [{ id: '1', start: 4, end: 5 }], is: 'abc«d[1:e]!f»ghij' },
  {
    name: 'a mark into the quotation is cut at its border',
    own,
    marks: [{ id: '1', start: 1, end: 5 }],
    is: 'a[1:bc]«[1:de]!f»ghij',
  },
  {
    name: 'a mark out of the quotation is cut at its border',
    own,
    marks: [{ id: '1', start: 5, end: 8 }],
    is: 'abc«de[1:f]»[1:gh]!ij',
  },
  {
    name: 'of two that cross, the later is cut',
    own: [],
    marks: [
      { id: '1', start: 0, end: 4 },
      { id: '2', start: 2, end: 6 },
    ],
    is: '[1:ab[2:cd]]![2:ef]!ghij',
  },
  { name: 'an empty mark is left out', own: [], marks: [{ id: '1', start: 4, end: 4 }], is: 'abcdefghij' },
];
test.each(cases)('$name: $is', ({ own: quoted, marks, is }) => {
  const segment: Segment = { ref: 'p1.1', plain, own: quoted, emphasis: [] };
  expect(shown(cut(segment, marks))).toBe(is);
});

test('a mark that crosses emphasis is cut at its border', () => {
  const segment: Segment = { ref: 'p1.1', plain, own: [], emphasis: own };
  expect(shown(cut(segment, [{ id: '1', start: 1, end: 5 }]))).toBe('a[1:bc]*[1:de]!f*ghij');
});
