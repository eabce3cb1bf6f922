import type { Range } from '#lib/model/text.ts';
import { edge } from './folded.ts';
import type { Pairing } from './pairing.ts';

/** The weight of a letter of a script that writes words apart. */
const letter = 2;

/**
 * Draws a range of the new text out to whole words where the span of the old one was whole words and the word at its
 * end was changed: pairs may have met only part of its replacement.
 */
export function toWholeWords(pairing: Pairing, span: Range, range: Range): Range {
  const { a } = pairing;
  let { start, end } = range;
  if (a.edge[span.start] !== edge.none && !isIntact(pairing, span.start, 1)) start = wordStart(pairing, start);
  if (a.edge[span.end] !== edge.none && !isIntact(pairing, span.end - 1, -1)) end = wordEnd(pairing, end);
  return { start, end };
}

/** Whether the word that begins or ends here stands unchanged in the new text. */
function isIntact({ a, b, became }: Pairing, from: number, step: 1 | -1): boolean {
  const first = became[from] ?? -1;
  for (let at = from, count = 0; a.weight[at] === letter; at += step, count += 1) {
    const now = became[at] ?? -1;
    if (now !== first + count * step || a.code[at] !== b.code[now]) return false;
    if (a.edge[step > 0 ? at + 1 : at] !== edge.none) break;
  }
  return first >= 0;
}

function wordStart({ b, was }: Pairing, from: number): number {
  let at = from;
  while (at > 0 && b.edge[at] === edge.none && (was[at - 1] ?? -1) < 0 && b.weight[at - 1] === letter) at -= 1;
  return b.edge[at] === edge.none && b.weight[at] !== letter ? from : at;
}

function wordEnd({ b, was }: Pairing, to: number): number {
  let at = to;
  while (at < b.length && b.edge[at] === edge.none && (was[at] ?? -1) < 0 && b.weight[at] === letter) at += 1;
  return at;
}
