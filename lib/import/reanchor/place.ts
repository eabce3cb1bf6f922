import type { Range } from '#lib/model/text.ts';
import { weighUnits } from './folded.ts';
import { mainGroup } from './group.ts';
import type { Pairing } from './pairing.ts';
import { replacementOf, sentenceEnd, sentenceStart } from './replacement.ts';
import { toWholeWords } from './word-edge.ts';

/** Where a span went, in units of the new text, and how much of it is there. */
export interface Place extends Range {
  /** 0–1: the share of its weight that survived or was replaced. */
  share: number;
}

/** What is there of a span that was replaced from end to end. */
const replaced = 0.6;

/** The stretch that a span of the old text became, if any of it is left: from what its first unit became to its last. */
export function place(pairing: Pairing, span: Range): Place | null {
  const { a, became } = pairing;
  const group = mainGroup(pairing, span);
  if (!group) {
    const [before, after] = [pairing.nextPaired(span.start - 1, -1), pairing.nextPaired(span.end, 1)];
    const words = replacementOf(pairing, before, after, span);
    return words ? { ...words, share: replaced } : null;
  }
  let start = became[group.start] ?? 0;
  let end = (became[group.end - 1] ?? 0) + 1;
  let kept = group.weight;
  const head = { start: span.start, end: group.start };
  if (head.end > head.start) {
    const before = pairing.nextPaired(head.end - 1, -1);
    const found = replacementOf(pairing, before, head.end, head)?.start ?? sentenceStart(pairing, head, start);
    if (found !== null) {
      start = withSignsBefore(pairing, head.start, found);
      kept += weighUnits(a, head.start, head.end);
    }
  }
  const tail = { start: group.end, end: span.end };
  if (tail.end > tail.start) {
    const after = pairing.nextPaired(tail.start, 1);
    const found = replacementOf(pairing, tail.start - 1, after, tail)?.end ?? sentenceEnd(pairing, tail, end);
    if (found !== null) {
      end = withSignsAfter(pairing, tail.end, found);
      kept += weighUnits(a, tail.start, tail.end);
    }
  }
  const whole = weighUnits(a, span.start, span.end);
  return { ...toWholeWords(pairing, span, { start, end }), share: whole > 0 ? kept / whole : 0 };
}

/** Signs with which the span begins, where they stand before the word that replaced its first. */
function withSignsBefore({ a, b }: Pairing, start: number, from: number): number {
  let signs = start;
  while (a.weight[signs] === 1) signs += 1;
  let at = from;
  while (signs > start && a.code[signs - 1] === b.code[at - 1]) {
    signs -= 1;
    at -= 1;
  }
  return at;
}

function withSignsAfter({ a, b }: Pairing, end: number, to: number): number {
  let signs = end;
  while (a.weight[signs - 1] === 1) signs -= 1;
  let at = to;
  while (signs < end && a.code[signs] === b.code[at]) {
    signs += 1;
    at += 1;
  }
  return at;
}
