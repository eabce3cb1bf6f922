import { edge, type Folded } from './folded.ts';
import type { Pairing } from './pairing.ts';

/** What a sentence must weigh to be known by itself, and how far it may be from its neighbours if it stands elsewhere too. */
const least = 6;
const near = 60;

/** Words that stand so often by themselves are a rule or a menu's. */
const often = 50;

/** Pairs sentences and headings that are too short for seeds, where they stand as they are. */
export function pairSentences(pairing: Pairing): void {
  const { a, b, signs } = pairing;
  const places = new Map<string, number[]>();
  for (const { from, to } of sentences(b)) {
    const words = signs.b.slice(from, to);
    const known = places.get(words);
    if (known) known.push(from);
    else places.set(words, [from]);
  }
  for (const { from, to } of sentences(a)) {
    const found = places.get(signs.a.slice(from, to));
    if (
      !found ||
      found.length > often ||
      pairing.weigh(from, to) < least ||
      !isOpen(from, to, (at) => pairing.isPaired(at))
    )
      continue;
    const length = to - from;
    const free = found.filter((place) => isOpen(place, place + length, (at) => pairing.isTaken(at)));
    const away = (place: number) => distance(pairing, from, to, place);
    const best = free.reduce((one, two) => (away(two) < away(one) ? two : one), free[0] ?? -1);
    if (best < 0 || (found.length > 1 && away(best) > near)) continue;
    pairing.linkMatch({ a: from, b: best, length }, pairing.newRun());
  }
}

function* sentences({ edge: edges, code, length }: Folded): Generator<{ from: number; to: number }> {
  let from = 0;
  for (let at = 1; at <= length; at += 1) {
    if (at < length && (edges[at] ?? 0) < edge.sentence && (code[at] ?? 0) >= 0) continue;
    if ((code[from] ?? -1) >= 0) yield { from, to: at };
    from = at;
  }
}

function isOpen(from: number, to: number, taken: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (taken(at)) return false;
  return true;
}

/** How far a place in the new text is from where a neighbour of a stretch went; the ends of the texts are neighbours too. */
function distance(pairing: Pairing, from: number, to: number, place: number): number {
  const before = pairing.became[pairing.nextPaired(from - 1, -1)] ?? -1;
  const after = pairing.became[pairing.nextPaired(to, 1)] ?? pairing.b.length;
  return Math.min(Math.abs(place - before - 1), Math.abs(after - place - (to - from)));
}
