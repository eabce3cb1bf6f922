import type { Range } from '#lib/model/text.ts';
import { sentencesOf, type WorkBlock, type WorkText } from '#lib/model/work.ts';

/** An edited text, and where a place of the old one is in it (UTF-16). */
export interface TextEdit {
  text: WorkText;
  move: (range: Range) => Range;
}

/**
 * Divides a sentence at a place in the text (UTF-16); white space at the cut stays with the first part.
 * `null` where a part would hold nothing but white space.
 */
export function divideSentence(text: WorkText, sentence: number, at: number): WorkText | null {
  const { start, end } = sentencesOf(text)[sentence] ?? { start: 0, end: 0 };
  const cut = at + (/^\s*/.exec(text.text.slice(at, end))?.[0].length ?? 0);
  const blank = (from: number, to: number) => text.text.slice(from, to).trim() === '';
  if (at <= start || cut >= end || blank(start, cut) || blank(cut, end)) return null;
  // Half a character is not a place.
  if (/^[\uDC00-\uDFFF]/.test(text.text.slice(cut))) return null;
  const parts = [
    { start, end: cut },
    { start: cut, end },
  ];
  return { ...text, blocks: inBlocks(text, sentence, (sentences, n) => sentences.toSpliced(n, 1, ...parts)) };
}

/** Joins a sentence and the next; `null` where the next begins another block. */
export function joinSentences(text: WorkText, sentence: number): WorkText | null {
  const [one, two] = sentencesOf(text).slice(sentence, sentence + 2);
  if (!one || !two || one.end !== two.start) return null;
  const whole = { start: one.start, end: two.end };
  return { ...text, blocks: inBlocks(text, sentence, (sentences, n) => sentences.toSpliced(n, 2, whole)) };
}

function inBlocks(text: WorkText, sentence: number, change: (sentences: Range[], n: number) => Range[]): WorkBlock[] {
  const { block, n } = placeOf(text, sentence);
  return text.blocks.map((old, index) => (index === block ? { ...old, sentences: change(old.sentences, n) } : old));
}

/** Takes a sentence out, with its block where it is the only one. `null` if nothing would be left. */
export function removeSentence(text: WorkText, sentence: number): TextEdit | null {
  const { block, n, range } = placeOf(text, sentence);
  if (!range || sentencesOf(text).length < 2) return null;
  const pieces = piecesOf(text);
  const sentences = pieces[block]?.sentences ?? [];
  if (sentences.length === 1) {
    return compose(text, pieces.toSpliced(block, 1), block > 0 ? range.start - 1 : 0);
  }
  const rest = sentences.toSpliced(n, 1);
  if (n < rest.length) return compose(text, pieces.with(block, { ...at(pieces, block), sentences: rest }), range.start);
  // White space between two sentences goes with either.
  const last = at(rest, n - 1).trimEnd();
  const from = range.start - (at(rest, n - 1).length - last.length);
  return compose(text, pieces.with(block, { ...at(pieces, block), sentences: rest.with(n - 1, last) }), from);
}

/**
 * Puts a sentence in before the one of that number, or at the end: into a block of its own, or else into the block of
 * the sentence before it, or of the one after where it is to be the first of all.
 */
export function insertSentence(
  text: WorkText,
  sentence: number,
  written: string,
  own: Pick<WorkBlock, 'kind' | 'heading'> | null,
): TextEdit {
  const pieces = piecesOf(text);
  const gap = /^(zh|ja)\b/i.test(text.lang) ? '' : ' ';
  const previous = placeOf(text, sentence - 1);
  if (own || pieces.length === 0) {
    const block = { kind: 'p' as const, heading: false, ...own, sentences: [written] };
    const before = previous.range ? previous.block + 1 : 0;
    return compose(text, pieces.toSpliced(before, 0, block), previous.range?.end ?? 0);
  }
  if (!previous.range) {
    const first = at(pieces, 0);
    return compose(text, pieces.with(0, { ...first, sentences: [written + gap, ...first.sentences] }), 0);
  }
  const { block, n, range } = previous;
  const { sentences } = at(pieces, block);
  const grown =
    n === sentences.length - 1
      ? [...sentences.slice(0, n), at(sentences, n) + gap, written]
      : sentences.toSpliced(n + 1, 0, written + gap);
  return compose(text, pieces.with(block, { ...at(pieces, block), sentences: grown }), range.end);
}

/** A block as strings. */
export interface Piece extends Pick<WorkBlock, 'kind' | 'heading'> {
  sentences: string[];
}

/** The blocks of a text as strings. */
export function piecesOf({ text, blocks }: WorkText): Piece[] {
  return blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map(({ start, end }) => text.slice(start, end)),
  }));
}

/** The text that the blocks make, which differs from the old one at a single place. */
export function compose(old: WorkText, pieces: readonly Piece[], place: number): TextEdit {
  let end = -1;
  const blocks = pieces.map((piece): WorkBlock => {
    end += 1;
    const sentences = piece.sentences.map(({ length }) => {
      const start = end;
      end += length;
      return { start, end };
    });
    return { ...piece, sentences };
  });
  const text = pieces.map(({ sentences }) => sentences.join('')).join('\n');
  const move = shift(place, text.length - old.text.length);
  const alive = (ranges: readonly Range[]) => ranges.map(move).filter((range) => range.start < range.end);
  return { text: { ...old, text, blocks, own: alive(old.own), emphasis: alive(old.emphasis) }, move };
}

/** Where a stretch is after text was put in at a place (more than 0) or taken out from there on (less). */
function shift(place: number, by: number): (range: Range) => Range {
  const end = (point: number) => (point <= place ? point : Math.max(place, point + by));
  const start = (point: number) => (point < place ? point : Math.max(place, point + by));
  return (range) =>
    range.start === range.end
      ? { start: end(range.start), end: end(range.end) }
      : { start: start(range.start), end: end(range.end) };
}

function placeOf({ blocks }: WorkText, sentence: number): { block: number; n: number; range: Range | undefined } {
  let first = 0;
  for (const [block, { sentences }] of blocks.entries()) {
    const n = sentence - first;
    if (n >= 0 && n < sentences.length) return { block, n, range: sentences[n] };
    first += sentences.length;
  }
  return { block: -1, n: -1, range: undefined };
}

function at<T>(all: readonly T[], index: number): T {
  const one = all[index];
  if (one === undefined) throw new Error(`There is no number ${index} among ${all.length}.`);
  return one;
}
