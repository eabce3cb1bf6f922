import { type AsidePlace, sentencesOf, type WorkText } from '#lib/model/work.ts';
import { firstOf, type Review, rowOf, type Side } from '../review.ts';
import { less, replace } from './arrange.ts';
import { divideSentence, insertSentence, joinSentences, removeSentence, type TextEdit } from './text-edit.ts';

/** Divides a sentence of a side in two, at a place in its text (UTF-16). Both stay in the row. */
export function divide(review: Review, side: Side, sentence: number, place: number): Review {
  const text = divideSentence(review[side], sentence, place);
  return text ? { ...review, [side]: text, rows: counted(review, side, rowOf(review, side, sentence), 1) } : review;
}

/** Joins a sentence and the next of its row, where both stand in one paragraph. */
export function join(review: Review, side: Side, sentence: number): Review {
  const row = rowOf(review, side, sentence);
  if (row < 0 || row !== rowOf(review, side, sentence + 1)) return review;
  const text = joinSentences(review[side], sentence);
  return text ? { ...review, [side]: text, rows: counted(review, side, row, -1) } : review;
}

function counted({ rows }: Review, side: Side, row: number, by: number): Review['rows'] {
  const old = rows[row];
  return old ? rows.with(row, { ...old, [side]: old[side] + by }) : rows;
}

/** Writes the translation of a row that has none. */
export function write(review: Review, row: number, words: string): Review {
  const now = review.rows[row];
  // A text has no line feeds but between its blocks, and nothing may melt into what stands before.
  const written = words
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\p{M}+/u, '');
  if (!now || now.target > 0 || written === '') return review;
  const before = firstOf(review, row, 'target');
  const first = firstOf(review, row, 'source');
  const block = opens(review.source, first);
  // A paragraph of its own where the original has one there.
  const apart = before > 0 ? closes(review.target, before - 1) : opens(review.source, first + now.source);
  const own = block && apart ? block : null;
  const edit = insertSentence(review.target, before, written, own);
  const aside = movedAside(review, 'target', edit);
  return { ...replace(review, row, 1, [{ source: now.source, target: 1 }]), target: edit.text, aside };
}

/** The block that a sentence begins. */
function opens(text: WorkText, sentence: number): WorkText['blocks'][number] | undefined {
  const range = sentencesOf(text)[sentence];
  return text.blocks.find(({ sentences }) => sentences[0] === range);
}

function closes(text: WorkText, sentence: number): boolean {
  const range = sentencesOf(text)[sentence];
  return text.blocks.some(({ sentences }) => sentences.at(-1) === range);
}

/** Takes a sentence out of a text and lays it aside; the last one of a text stays. */
export function strike(review: Review, side: Side, sentence: number): Review {
  const struck = takeOut(review, side, sentence);
  if (!struck) return review;
  const { words, place } = struck;
  return { ...struck.review, aside: [...struck.review.aside, { words, side, ...place }] };
}

/** Takes a sentence out of the translation and makes it a note on the sentence of the original that it stands beside. */
export function makeRemark(review: Review, sentence: number): Review {
  const row = rowOf(review, 'target', sentence);
  const struck = takeOut(review, 'target', sentence);
  if (!struck) return review;
  const all = sentencesOf(review.source);
  const first = firstOf(review, row, 'source');
  // Without a partner it follows on what stands above it.
  const beside = all[review.rows[row]?.source ? first : Math.max(0, first - 1)];
  if (!beside) return review;
  const { length } = review.source.text.slice(beside.start, beside.end).trimEnd();
  const remark = { start: beside.start, end: beside.start + length, body: struck.words };
  return { ...struck.review, remarks: [...review.remarks, remark] };
}

function takeOut(
  review: Review,
  side: Side,
  sentence: number,
): { review: Review; words: string; place: Omit<AsidePlace, 'lang'> } | null {
  const range = sentencesOf(review[side])[sentence];
  const edit = range && removeSentence(review[side], sentence);
  if (!edit) return null;
  const row = rowOf(review, side, sentence);
  const old = review.rows[row] ?? { source: 0, target: 0, confidence: 0 };
  const rest = less(old, side, 1);
  const pair = rest.source > 0 && rest.target > 0;
  const rows = pair ? counted(review, side, row, -1) : replace(review, row, 1, [rest]).rows;
  const words = review[side].text.slice(range.start, range.end).trim();
  const aside = movedAside(review, side, edit);
  const place = placeOf(review[side], sentence, edit);
  return { review: { ...review, [side]: edit.text, rows, remarks: moved(review, side, edit), aside }, words, place };
}

/** Where a sentence stood that was taken out: in the text without it. */
function placeOf(old: WorkText, sentence: number, { text, move }: TextEdit): Omit<AsidePlace, 'lang'> {
  const range = sentencesOf(old)[sentence] ?? { start: 0, end: 0 };
  const block = old.blocks.find(({ sentences }) => sentences.includes(range));
  const { start: at } = move({ start: range.start, end: range.start });
  if (!block || block.sentences.length > 1) return { at };
  const { kind, heading } = block;
  return { at: Math.min(range.start, text.text.length), block: { kind, heading } };
}

function movedAside({ aside }: Review, side: Side, { move }: TextEdit): Review['aside'] {
  return aside.map((one) => (one.side === side ? { ...one, at: move({ start: one.at, end: one.at }).start } : one));
}

function moved({ remarks }: Review, side: Side, { move }: TextEdit): Review['remarks'] {
  return side === 'target' ? remarks : remarks.map((remark) => ({ ...remark, ...move(remark) }));
}
