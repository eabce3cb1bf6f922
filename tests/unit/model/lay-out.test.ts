import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, textOf } from '#lib/model/cut.ts';
import { type LaidOut, layOut } from '#lib/model/lay-out.ts';
import { rows } from '#lib/model/row.ts';
import { segmentsOf } from '#lib/model/text.ts';
import type { Group, Work, WorkText } from '#lib/model/work.ts';
import { anyWork } from './any-work.ts';

/** All that is drawn of a column, in order. */
function drawnIn(laid: LaidOut, column: number): Piece<string>[] {
  const texts = [laid.original, ...(laid.translation ? [laid.translation] : [])];
  return rows(texts, laid.parts).flatMap((row) => (row.cells[column]?.segments ?? []).flatMap(({ pieces }) => pieces));
}

function markedBy(pieces: readonly Piece<string>[], id: string): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return '';
      return piece.kind === 'mark' && piece.id === id ? textOf(piece.pieces) : markedBy(piece.pieces, id);
    })
    .join('');
}

function lastPieces(pieces: readonly Piece<string>[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'text') return [];
    const inner = lastPieces(piece.pieces);
    return piece.kind === 'mark' && piece.last ? [piece.id, ...inner] : inner;
  });
}

/** What is drawn has no line feeds, which only divide blocks. */
const joined = (text: string) => text.replaceAll('\n', '');

const columns = (work: Work): WorkText[] => [work.original, ...work.translations.map(({ text }) => text)];

test('every character of both texts is drawn once and in order', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const laid = layOut(work, 'en');
      columns(work).forEach(({ text }, column) => {
        expect(joined(textOf(drawnIn(laid, column)))).toBe(joined(text));
      });
    }),
  );
});

test('every note is marked exactly over its words, and linked once in each text', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const laid = layOut(work, 'en');
      columns(work).forEach(({ lang }, column) => {
        const drawn = drawnIn(laid, column);
        const linked = lastPieces(drawn).sort();
        const words = work.notes.filter(({ targets }) => joined(targets[lang]?.exact ?? '') !== '');
        // A note on nothing but a break may be linked where two blocks came to stand in one line.
        expect(new Set(linked).size).toBe(linked.length);
        expect(linked.filter((one) => words.some(({ id }) => id === one))).toEqual(words.map(({ id }) => id).sort());
        for (const { id, targets } of words) {
          expect(joined(markedBy(drawn, id))).toBe(joined(targets[lang]?.exact ?? ''));
        }
      });
    }),
  );
});

test('both texts have the same lines, and a segment tells where it stands in the whole', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const laid = layOut(work, 'en');
      const refs = segmentsOf(laid.original).map(({ ref }) => ref);
      expect(laid.translation && segmentsOf(laid.translation).map(({ ref }) => ref)).toEqual(refs);
      expect(new Set(refs).size).toBe(refs.length);
      for (const { lang, text } of columns(work)) {
        const drawn = [laid.original, laid.translation].find((one) => one?.lang === lang);
        const segments = drawn ? segmentsOf(drawn) : [];
        expect(laid.segments[lang]?.map(({ start, end }) => text.slice(start, end))).toEqual(
          segments.map(({ plain }) => plain),
        );
      }
    }),
  );
});

const one = (lang: string, ...blocks: string[][]): WorkText => {
  let text = '';
  const made = blocks.map((sentences, index) => {
    if (index > 0) text += '\n';
    const ranges = sentences.map((words) => {
      const start = text.length;
      text += words;
      return { start, end: text.length };
    });
    return { kind: 'p' as const, heading: false, sentences: ranges };
  });
  return { lang, text, blocks: made, own: [], emphasis: [] };
};
const bare = { id: 'x', title: '', notes: [], layers: [], aside: [] };
const group = (source: number[], target: number[]): Group => ({ source, target, confidence: 1 });

const cases = [
  {
    name: 'two against one',
    groups: [group([0, 1], [0]), group([2], [1])],
    lines: ['p1.1 A. B. | a og b. ', 'p2.1 C. | c.'],
  },
  {
    name: 'left out and added',
    groups: [group([0], []), group([1], [0]), group([], [1]), group([2], [])],
    lines: ['p1.1 A.  | ', 'p1.2 B. | a og b. ', 'p1.3  | c.', 'p2.1 C. | '],
  },
  {
    name: 'a group over two blocks',
    groups: [group([0], [0]), group([1, 2], [1])],
    lines: ['p1.1 A.  | a og b. ', 'p1.2 B. | c.', 'p2.1 C. | '],
  },
  {
    name: 'forgotten by the groups',
    groups: [],
    lines: ['p1.1 A.  | ', 'p1.2 B. | ', 'p2.1 C. | ', 'p2.2  | a og b. c.'],
  },
];
test.each(cases)('sentences are laid in lines: $name', ({ groups, lines }) => {
  const work: Work = {
    ...bare,
    original: one('en', ['A. ', 'B.'], ['C.']),
    translations: [{ text: one('nb', ['a og b. ', 'c.']), groups }],
  };
  const { original, translation } = layOut(work, 'nb');
  const theirs = translation ? segmentsOf(translation) : [];
  expect(segmentsOf(original).map(({ ref, plain }, index) => `${ref} ${plain} | ${theirs[index]?.plain}`)).toEqual(
    lines,
  );
});

test('without a translation in the language that is asked for there is one column', () => {
  const { translation, original } = layOut({ ...bare, original: one('nb', ['A. ', 'B.']), translations: [] }, 'en');
  expect(translation).toBeUndefined();
  expect(segmentsOf(original).map(({ ref }) => ref)).toEqual(['p1.1', 'p1.2']);
});
