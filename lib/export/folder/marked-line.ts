import type { Range } from '#lib/model/text.ts';
import type { WorkText } from '#lib/model/work.ts';
import { escapeMdx, escapeMdxLine } from './escape-mdx.ts';

/**
 * Writes a stretch of a text as a line of `text.<lang>.mdx`: the outlet's own words in `<Q>`, emphasis in asterisks.
 *
 * The blank between the line's last sentence and the next is left out; the end of the line stands for it. Marks that
 * reach over the line are cut, and emphasis that Markdown would not read back is not written: work.yaml has it.
 */
export function markedLine(text: WorkText, stretch: Range): string {
  const line = { start: stretch.start, end: stretch.start + wordsIn(text.text, stretch).length };
  const own = within(text.own, line);
  const emphasis = within(text.emphasis, line).filter(
    (one, index, all) => isReadable(text.text, one, own) && (all[index - 1]?.end ?? -1) < one.start,
  );
  // At one place what ends comes before what begins, the inner ends first and the outer begins first.
  const tags: { at: number; tag: string; order: number }[] = [];
  for (const { start, end } of own) tags.push({ at: start, tag: '<Q>', order: 4 }, { at: end, tag: '</Q>', order: 1 });
  for (const { start, end } of emphasis) {
    const isInside = own.some((words) => words.start <= start && end <= words.end);
    tags.push({ at: start, tag: '*', order: isInside ? 5 : 3 }, { at: end, tag: '*', order: isInside ? 0 : 2 });
  }
  tags.sort((a, b) => a.at - b.at || a.order - b.order);
  let marked = '';
  let at = line.start;
  for (const { at: place, tag } of [...tags, { at: line.end, tag: '' }]) {
    const isOwn = own.some(({ start, end }) => start <= at && place <= end);
    marked += escapeMdx(text.text.slice(at, place).replaceAll('\n', ' '), isOwn) + tag;
    at = place;
  }
  return escapeMdxLine(marked);
}

/** The words of a stretch as a line has them: without the blank at its end, and with one where a block ends inside. */
export function wordsIn(text: string, { start, end }: Range): string {
  const words = text.slice(start, end).replaceAll('\n', ' ');
  return /\S $/.test(words) ? words.slice(0, -1) : words;
}

function within(ranges: readonly Range[], line: Range): Range[] {
  return ranges
    .map(({ start, end }) => ({ start: Math.max(start, line.start), end: Math.min(end, line.end) }))
    .filter(({ start, end }) => start < end);
}

/** Asterisks are read as emphasis with certainty where they touch letters inside; and tags may not cross. */
function isReadable(text: string, { start, end }: Range, own: readonly Range[]): boolean {
  const words = text.slice(start, end);
  const crosses = own.some((one) => one.start < end && start < one.end && !nested(one, { start, end }));
  return /^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(words) && !words.includes('\n') && !crosses;
}

function nested(a: Range, b: Range): boolean {
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}
