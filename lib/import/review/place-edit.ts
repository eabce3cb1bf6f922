import type { AsidePlace, WorkText } from '#lib/model/work.ts';
import { splitSentences } from '../split.ts';
import { compose, type Piece, piecesOf, type TextEdit } from './text-edit.ts';

/** A text with something put in, and which sentences are new in it. */
export interface PlacedEdit extends TextEdit {
  /** The number of the first new sentence, and how many there are. */
  first: number;
  count: number;
  /** By how much the text has grown, UTF-16. */
  grown: number;
}

/** Puts words in where they stood: as a block, or as a sentence of the block that the place is in. */
export function insertPlaced(text: WorkText, place: AsidePlace, words: string): PlacedEdit {
  const at = Math.min(place.at, text.text.length);
  const inside = place.block ? -1 : text.blocks.findIndex(({ sentences }) => holds(sentences, at));
  return inside < 0 ? asBlock(text, { ...place, at }, words) : asSentence(text, inside, at, words);
}

function holds(sentences: WorkText['blocks'][number]['sentences'], at: number): boolean {
  return (sentences[0]?.start ?? 0) <= at && at <= (sentences.at(-1)?.end ?? 0);
}

function asBlock(text: WorkText, { at, block }: AsidePlace, words: string): PlacedEdit {
  const found = text.blocks.findIndex(({ sentences }) => (sentences[0]?.start ?? 0) >= at);
  const before = found < 0 ? text.blocks.length : found;
  const sentences = splitSentences(words, text.lang).map(({ start, end }) => words.slice(start, end));
  // A text has one title; another is a heading in it.
  const second = block?.kind === 'h' && text.blocks.some(({ kind }) => kind === 'h');
  const kind = second ? { kind: 'p' as const, heading: true } : { kind: 'p' as const, heading: false, ...block };
  const pieces = piecesOf(text).toSpliced(before, 0, { ...kind, sentences });
  const end = text.blocks[before - 1]?.sentences.at(-1)?.end ?? 0;
  return placed(text, pieces, end, countIn(text.blocks.slice(0, before)), sentences.length);
}

function asSentence(text: WorkText, block: number, at: number, words: string): PlacedEdit {
  const pieces = piecesOf(text);
  const piece = pieces[block];
  if (!piece) throw new Error(`There is no block ${block}.`);
  const ranges = text.blocks[block]?.sentences ?? [];
  const n = ranges.filter(({ start }) => start < at).length;
  const gap = /^(zh|ja)\b/i.test(text.lang) ? '' : ' ';
  const last = n === ranges.length;
  const before = piece.sentences
    .slice(0, n)
    .map((one, index) => (last && index === n - 1 && !/\s$/.test(one) ? one + gap : one));
  const sentences = [...before, last ? words : words + gap, ...piece.sentences.slice(n)];
  const place = ranges[n]?.start ?? ranges.at(-1)?.end ?? 0;
  const first = countIn(text.blocks.slice(0, block)) + n;
  return placed(text, pieces.with(block, { ...piece, sentences }), place, first, 1);
}

function countIn(blocks: WorkText['blocks']): number {
  return blocks.reduce((sum, { sentences }) => sum + sentences.length, 0);
}

function placed(old: WorkText, pieces: readonly Piece[], place: number, first: number, count: number): PlacedEdit {
  const edit = compose(old, pieces, place);
  return { ...edit, first, count, grown: edit.text.text.length - old.text.length };
}
