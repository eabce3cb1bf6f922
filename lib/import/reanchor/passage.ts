import { chain, type Run } from './chain.ts';
import { edge } from './folded.ts';
import type { Pairing } from './pairing.ts';
import { type Match, seeds } from './seeds.ts';
import { hole } from './source.ts';

/** How much more one side may have between two matches of a passage, in units: of neighbours, and of what is left over. */
const far = 400;
const near = 60;

/** The least weight of a passage, and the weight at which it may be one that the text repeats. */
const least = { main: 30, left: 20, sure: 400 } as const;

/** The length of seeds that are seldom chance: shorter in scripts whose units say more. */
export function seedSize({ a, weigh }: Pairing): number {
  return weigh(0, a.length) / Math.max(1, a.length) > 2.4 ? 6 : 12;
}

/** The passages that both texts share, in the order of the old text. A moved paragraph is one, a stray copy none. */
export function mainPassages(pairing: Pairing): Match[][] {
  const { a, b, weigh } = pairing;
  const window = { a: a.code, b: b.code, aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length };
  const matches = [...ends(pairing), ...seeds(window, seedSize(pairing))].sort(
    (one, two) => one.a - two.a || one.b - two.b,
  );
  const runs = chain(matches, weigh, a.position, { jump: 60, shift: 3 });
  const repeats = repetition(pairing);
  return take(
    pairing,
    runs.flatMap((run) => parts(pairing, run, far)).filter((run) => run.weight > least.sure || !repeats(run)),
    least.main,
  );
}

/** What both texts begin and end with: a text that repeats itself has few seeds. */
function ends(pairing: Pairing): Match[] {
  const { a, b } = pairing;
  const most = Math.min(a.length - 2, b.length);
  const same = (atA: number, atB: number) => a.code[atA] === b.code[atB];
  let [start, end] = [0, 0];
  // The first and the last unit of the old text are its edges.
  while (start < most && same(start + 1, start)) start += 1;
  while (end < most && same(a.length - 2 - end, b.length - 1 - end)) end += 1;
  const found = [
    { a: 1, b: 0, length: start },
    { a: a.length - 1 - end, b: b.length - end, length: end },
  ];
  return found.filter(({ length }) => length >= seedSize(pairing));
}

/** Passages among what is left of both texts: sentences that changed places. */
export function leftPassages(pairing: Pairing): Match[][] {
  const { a, b, weigh } = pairing;
  const window = {
    a: a.code.map((code, at) => (pairing.isPaired(at) ? hole : code)),
    b: b.code.map((code, at) => (pairing.isTaken(at) ? hole : code)),
    aFrom: 0,
    aTo: a.length,
    bFrom: 0,
    bTo: b.length,
  };
  const runs = chain(seeds(window, Math.ceil(seedSize(pairing) * 0.6)), weigh, a.position, { jump: 24, shift: 3 });
  const repeats = repetition(pairing);
  const whole = runs.flatMap((run) => parts(pairing, run, near)).filter((run) => isMost(pairing, run) && !repeats(run));
  return take(pairing, whole, least.left);
}

/** Pairs the heaviest runs first, each as far as the heavier ones left it. */
function take(pairing: Pairing, runs: readonly Run[], weight: number): Match[][] {
  const taken: Match[][] = [];
  for (const run of runs.toSorted((one, two) => two.weight - one.weight)) {
    const free = trimmed(pairing, run.matches).flatMap((match) => pairing.free(match));
    if (free.reduce((sum, { a, length }) => sum + pairing.weigh(a, a + length), 0) < weight) continue;
    const number = pairing.newRun();
    for (const match of free) pairing.linkMatch(match, number);
    taken.push(free);
  }
  return taken;
}

/** A run divided where one side has much more between two matches than the other. */
function parts({ a, weigh }: Pairing, { matches }: Run, most: number): Run[] {
  const found: Run[] = [];
  let last: Match | undefined;
  for (const match of matches) {
    const apart = last ? (a.position[match.a] ?? 0) - (a.position[last.a] ?? 0) : 0;
    const shift = last ? Math.abs(apart - match.b + last.b) : 0;
    const weight = weigh(match.a, match.a + match.length);
    const part = last && shift <= most && apart - last.length <= 4 * most ? found.at(-1) : undefined;
    if (part) {
      part.matches.push(match);
      part.weight += weight;
    } else found.push({ matches: [match], weight });
    last = match;
  }
  return found;
}

/** Matches without the few units that a run shares by chance with the sentences before and after it. */
function trimmed({ a, b }: Pairing, matches: readonly Match[]): Match[] {
  const own = matches.map((match) => ({ ...match }));
  const divides = (atA: number, atB: number) =>
    (a.edge[atA] ?? 0) >= edge.sentence || (b.edge[atB] ?? 0) >= edge.sentence;
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return own;
  for (let cut = Math.min(6, first.length - 1); cut > 0; cut -= 1) {
    if (!divides(first.a + cut, first.b + cut)) continue;
    Object.assign(first, { a: first.a + cut, b: first.b + cut, length: first.length - cut });
    break;
  }
  for (let cut = Math.min(6, last.length - 1); cut > 0; cut -= 1) {
    if (!divides(last.a + last.length - cut, last.b + last.length - cut)) continue;
    last.length -= cut;
    break;
  }
  return own;
}

/** Whether a run is most of the sentences it stands in, as far as they are not found elsewhere. */
function isMost(pairing: Pairing, { matches, weight }: Run): boolean {
  const { a } = pairing;
  const first = matches[0];
  const last = matches.at(-1);
  if (!first || !last) return false;
  let from = first.a;
  let to = last.a + last.length;
  while (from > 0 && (a.edge[from] ?? 0) < edge.sentence && !pairing.isPaired(from - 1)) from -= 1;
  while (to < a.length && (a.edge[to] ?? 0) < edge.sentence && !pairing.isPaired(to)) to += 1;
  return weight >= 0.5 * pairing.weigh(from, to);
}

/** Tells whether the texts say the words of a run again and again: then a copy that is free may be another's. */
function repetition(pairing: Pairing): (run: Run) => boolean {
  const { signs } = pairing;
  // Where the old text is known in pieces only, the place a copy belongs to may be in a hole.
  const times = pairing.a.code[0] === hole ? 2 : 3;
  return ({ matches }) => {
    const longest = trimmed(pairing, matches).reduce((best, match) => (match.length > best.length ? match : best));
    const words = signs.a.slice(longest.a, longest.a + longest.length);
    return occurs(signs.a, words, times) || occurs(signs.b, words, 3);
  };
}

function occurs(text: string, words: string, times: number): boolean {
  let at = -1;
  for (let time = 0; time < times; time += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return false;
  }
  return true;
}
