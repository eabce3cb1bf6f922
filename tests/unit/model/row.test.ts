import { expect, test } from 'vitest';
import { dossiersIn, readDossier } from '#lib/content/dossier.ts';
import type { Annotation } from '#lib/model/annotation.ts';
import { type Piece, textOf } from '#lib/model/cut.ts';
import { inReadingOrder, rows } from '#lib/model/row.ts';
import { segmentsOf, type Text } from '#lib/model/text.ts';

function markedBy(pieces: readonly Piece<string>[], id: string): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return '';
      return piece.kind === 'mark' && piece.id === id ? textOf(piece.pieces) : markedBy(piece.pieces, id);
    })
    .join('');
}

const editions = dossiersIn('articles').flatMap((slug) => readDossier('articles', slug).dossier?.editions ?? []);

test.each(editions)(
  'in $slug every note is marked in every language, exactly over its quote and nowhere else',
  (edition) => {
    const drawn = rows(edition.texts, edition.annotations);
    for (const annotation of edition.annotations) {
      edition.texts.forEach((text, column) => {
        const segments = drawn.flatMap((row) => row.cells[column]?.segments ?? []);
        const marks = segments
          .map((segment) => ({ at: segment.ref, words: markedBy(segment.pieces, annotation.id) }))
          .filter(({ words }) => words !== '');
        const words = annotation.targets[text.lang]?.range;
        const plain = segmentsOf(text).find((segment) => segment.ref === annotation.at)?.plain ?? '';
        expect(marks, `${annotation.id} in ${text.lang}`).toEqual([
          { at: annotation.at, words: plain.slice(words?.start, words?.end) },
        ]);
        // But for the signs that are compared alike, what is marked is what the note quotes.
        expect(marks[0]?.words).toHaveLength(annotation.targets[text.lang]?.exact.length ?? -1);
      });
    }
  },
);

test.each(editions)('the rows of $slug, joined, are its texts', ({ texts, annotations }) => {
  const drawn = rows(texts, annotations);
  texts.forEach((text, column) => {
    const lines = drawn.flatMap((row) => (row.cells[column]?.segments ?? []).map((segment) => textOf(segment.pieces)));
    expect(lines).toEqual(segmentsOf(text).map((segment) => segment.plain));
  });
});

test('the project has editions to test with', () => expect(editions.length).toBeGreaterThan(0));

const short: Text = { lang: 'nb', blocks: [] };
const long: Text = {
  lang: 'en',
  blocks: [{ ref: 'p1', kind: 'p', heading: false, segments: [{ ref: 'p1.1', plain: 'One.', own: [], emphasis: [] }] }],
};
test('a block that a text lacks gives an empty cell', () => {
  expect(rows([long, short], []).map((row) => row.cells.map((cell) => cell.segments.length))).toEqual([[1, 0]]);
});
test('without texts there are no rows', () => expect(rows([], [])).toEqual([]));

const note = (id: string, at: Annotation['at'], start: number, end: number): Annotation => ({
  id,
  at,
  edition: 'e',
  layer: 'facts',
  tags: [],
  targets: { nb: { exact: '', range: { start, end } } },
  body: { nb: [], nn: [], en: [] },
  source: [],
  versus: [],
});
test('notes are read from the title down; of two that begin together, the longer first', () => {
  const notes = [
    note('bio', 'bio1.1', 0, 1),
    note('p10', 'p10.1', 0, 1),
    note('short', 'p2.1', 3, 4),
    note('long', 'p2.1', 3, 9),
    note('before', 'p2.1', 0, 1),
    note('caption', 'cap1.1', 0, 1),
    note('title', 'h1.1', 0, 1),
  ];
  expect(inReadingOrder(notes, 'nb').map(({ id }) => id)).toEqual([
    'title',
    'caption',
    'before',
    'long',
    'short',
    'p10',
    'bio',
  ]);
});
