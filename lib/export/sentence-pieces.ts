import { cut, type Piece, type Stretch } from '#lib/model/cut.ts';
import type { Range } from '#lib/model/text.ts';
import type { WorkText } from '#lib/model/work.ts';

/** A sentence as a tree of text, the outlet's own words, emphasis and marks. Marks are stretches of the whole text. */
export function sentencePieces<Id>(text: WorkText, sentence: Range, marks: readonly Stretch<Id>[] = []): Piece<Id>[] {
  const own = inside(text.own, sentence);
  // Emphasis that crosses a quotation has no place in a tree.
  const emphasis = inside(text.emphasis, sentence).filter(
    (one) => !own.some((words) => words.start < one.end && one.start < words.end && !isNested(words, one)),
  );
  const plain = text.text.slice(sentence.start, sentence.end);
  return cut({ ref: 'p1.1', plain, own, emphasis }, inside(marks, sentence));
}

/** The parts of stretches that lie in a sentence, counted from its beginning. */
function inside<Part extends Range>(ranges: readonly Part[], sentence: Range): Part[] {
  return ranges
    .filter(({ start, end }) => start < sentence.end && sentence.start < end)
    .map((range) => ({
      ...range,
      start: Math.max(range.start, sentence.start) - sentence.start,
      end: Math.min(range.end, sentence.end) - sentence.start,
    }));
}

function isNested(a: Range, b: Range): boolean {
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}
