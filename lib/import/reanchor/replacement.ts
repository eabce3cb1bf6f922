import type { Range } from '#lib/model/text.ts';
import { edge, type Folded, weighUnits } from './folded.ts';
import type { Pairing } from './pairing.ts';
import { hole } from './source.ts';

/**
 * The words of the new text that stand for unpaired units of the old one, if any do: a word that was replaced by an
 * unlike one is changed, a word with nothing in its place is gone. `one` and `two` are the paired neighbours.
 */
export function replacementOf(pairing: Pairing, one: number, two: number, lost: Range): Range | null {
  const { a, b, became } = pairing;
  if (one < 0 || two >= a.length) return null;
  const old = { start: one + 1, end: two };
  const between = { start: (became[one] ?? 0) + 1, end: became[two] ?? 0 };
  if (old.end <= old.start || between.end <= between.start) return null;
  if (a.code.subarray(old.start, old.end).includes(hole)) return null;
  if (weighUnits(b, between.start, between.end) > replaceable(weighUnits(a, old.start, old.end))) return null;
  const now = inSentence(pairing, old, between);
  return now ? wordsFor(pairing, old, now, lost) : null;
}

/** How much may stand for some words. */
function replaceable(weight: number): number {
  return weight <= 80 ? 2 * weight + 16 : 0;
}

/** Which of the words put in stand for some of those left out: one for one, or in proportion. */
function wordsFor({ a, b }: Pairing, old: Range, now: Range, lost: Range): Range | null {
  const was = wordsOf(a, old);
  const is = wordsOf(b, now);
  const one = was.findIndex((word) => word.end > lost.start);
  const two = was.findLastIndex((word) => word.start < lost.end);
  if (is.length * 3 < was.length || is.length === 0 || one < 0 || two < one) return null;
  // A whole sentence in the place of another is not the same sentence.
  if (beginsSentence(a, old.start) && beginsSentence(a, old.end) && was.length + is.length > 2) return null;
  const scale = is.length / was.length;
  const lead = is[Math.min(is.length - 1, Math.floor(one * scale))];
  const trail = is[Math.min(is.length - 1, Math.max(Math.ceil((two + 1) * scale) - 1, 0))];
  return lead && trail && trail.end > lead.start ? { start: lead.start, end: trail.end } : null;
}

/** Words within a sentence were replaced by words within it, not by the sentences put in before or after. */
function inSentence({ a, b }: Pairing, old: Range, now: Range): Range | null {
  const cuts = sentenceStarts(b, now);
  const [first] = cuts;
  const last = cuts.at(-1);
  if (first === undefined || last === undefined || sentenceStarts(a, old).length > 0) return now;
  if (!beginsSentence(a, old.start)) return { start: now.start, end: first };
  return beginsSentence(a, old.end) ? null : { start: last, end: now.end };
}

function sentenceStarts(text: Folded, { start, end }: Range): number[] {
  const starts: number[] = [];
  for (let at = start + 1; at < end; at += 1) if (beginsSentence(text, at)) starts.push(at);
  return starts;
}

function beginsSentence(text: Folded, at: number): boolean {
  return at >= text.length || (text.edge[at] ?? 0) >= edge.sentence;
}

/** The words of a stretch of units, signs left out; where words are not written apart, its units. */
function wordsOf(text: Folded, { start, end }: Range): Range[] {
  const words: Range[] = [];
  let open = false;
  for (let at = start; at < end; at += 1) {
    const weight = text.weight[at] ?? 0;
    const last = words.at(-1);
    if (weight === 2 && open && last && text.edge[at] === edge.none) last.end = at + 1;
    else if (weight > 1) words.push({ start: at, end: at + 1 });
    open = weight > 1;
  }
  return words;
}

/** Where a sentence begins now of which the first words were replaced; its neighbours in the old text went elsewhere. */
export function sentenceStart({ a, b, was }: Pairing, lost: Range, from: number): number | null {
  if (!beginsSentence(a, lost.start)) return null;
  let left = replaceable(weighUnits(a, lost.start, lost.end));
  let at = from;
  while (at > 0 && !beginsSentence(b, at) && (was[at - 1] ?? -1) < 0 && left > 0) {
    at -= 1;
    left -= b.weight[at] ?? 0;
  }
  return at < from && left >= 0 && beginsSentence(b, at) ? at : null;
}

/** Where a sentence ends now of which the last words were replaced. */
export function sentenceEnd({ a, b, was }: Pairing, lost: Range, to: number): number | null {
  if (!beginsSentence(a, lost.end)) return null;
  let left = replaceable(weighUnits(a, lost.start, lost.end));
  let at = to;
  while (at < b.length && !beginsSentence(b, at) && (was[at] ?? -1) < 0 && left > 0) {
    left -= b.weight[at] ?? 0;
    at += 1;
  }
  return at > to && left >= 0 && beginsSentence(b, at) ? at : null;
}
