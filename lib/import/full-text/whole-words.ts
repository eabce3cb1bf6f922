import type { Range } from '#lib/model/text.ts';

const letter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that set no space between words: any place may be the end of one. */
const solid = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const quotes: readonly [open: string, close: string][] = [
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
];

/** Whether a place lies inside a word; a hyphen joins two. */
export function isInWord(text: string, at: number): boolean {
  const before = (text[at - 1] === '-' ? text[at - 2] : text[at - 1]) ?? '';
  const after = (text[at] === '-' ? text[at + 1] : text[at]) ?? '';
  return letter.test(before) && letter.test(after) && !solid.test(before) && !solid.test(after);
}

/**
 * Moves the ends of a stretch to the ends of words: a word is taken in whole if more than half of it was, and left
 * out otherwise. Of quotation marks and brackets that stand at its very ends both are taken in, if one was.
 */
export function wholeWords(text: string, { start, end }: Range): Range {
  let [from, to] = [edge(text, start, end), edge(text, end, start)];
  while (from < to && !/\S/.test(text[from] ?? '')) from++;
  while (to > from && !/\S/.test(text[to - 1] ?? '')) to--;
  const words = text.slice(from, to);
  const [before = '', after = ''] = [text[from - 1], text[to]];
  if (isOpen(words, after)) return { start: from, end: to + 1 };
  const closed = quotes.find(([open, close]) => open === before && count(words, close) > count(words, open));
  const same = before === '"' && count(words, '"') % 2 === 1;
  return { start: closed || same ? from - 1 : from, end: to };
}

/** Whether a sign closes what is open in the words. */
function isOpen(words: string, sign: string): boolean {
  if (sign === '"') return count(words, sign) % 2 === 1;
  return quotes.some(([open, close]) => close === sign && count(words, open) > count(words, close));
}

/** The end of a word nearest to `at`; `inner` is the other end of the stretch. */
function edge(text: string, at: number, inner: number): number {
  if (!isInWord(text, at)) return at;
  let [start, end] = [at, at];
  while (start > 0 && isInWord(text, start)) start--;
  while (end < text.length && isInWord(text, end)) end++;
  const within = inner > at ? end - at : at - start;
  const taken = within * 2 > end - start;
  return inner > at === taken ? start : end;
}

function count(words: string, sign: string): number {
  return words.split(sign).length - 1;
}
