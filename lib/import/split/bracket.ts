import { primary } from '#lib/import/language/function-words.ts';

const pairs: Record<string, string> = { '「': '」', '『': '』', '（': '）' };

/** As far as a pair may reach and still be one thing that is said within a sentence. */
const farthest = 300;

/**
 * Tells whether a place lies inside a bracket that holds its sentences together: Japanese 「…。…」 is a part of the
 * sentence round it, as is what stands in wide parentheses in Chinese too. A bracket that is never closed holds nothing.
 */
export function heldTogether(paragraph: string, lang: string): (at: number) => boolean {
  const openers = primary(lang) === 'ja' ? '「『（' : '（';
  const open: number[] = [];
  const held: { start: number; end: number }[] = [];
  for (const { 0: sign, index } of paragraph.matchAll(/[「」『』（）]/g)) {
    const before = open.at(-1);
    if (openers.includes(sign)) open.push(index);
    else if (before !== undefined && pairs[paragraph[before] ?? ''] === sign) {
      open.pop();
      if (index - before <= farthest) held.push({ start: before, end: index });
    }
  }
  held.sort((a, b) => a.start - b.start);
  let passed = 0;
  let reach = -1;
  // Asked from left to right only, so that all questions together walk the list once.
  return (at) => {
    for (let next = held[passed]; next && next.start < at; next = held[++passed]) reach = Math.max(reach, next.end);
    return at <= reach;
  };
}
