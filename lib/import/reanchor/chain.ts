import type { Match } from './seeds.ts';

/** What the way through the matches costs, in the weight of units. */
export interface ChainCost {
  /** Going back or to another place. `Infinity` for none. */
  jump: number;
  /** For each doubling of what one side has more than the other between two matches. */
  shift: number;
}

/** Matches one after the other without a jump, and their weight. */
export interface Run {
  matches: Match[];
  weight: number;
}

/** How many matches back a way may come from without a jump. */
const reach = 48;

/**
 * The heaviest way through matches that goes forward in `a` and may jump in `b`, divided at the jumps. Moved passages
 * become runs of their own, and a stray copy of a sentence loses to the changed original among its neighbours, since
 * the way there and back costs two jumps. After the 1-monotonic maps of Brudno and others 2003 (Shuffle-LAGAN).
 * `matches` in the order of `a`; `weightOf` sums the weight of units of `a`, `position` tells how far apart they are.
 */
export function chain(
  matches: readonly Match[],
  weightOf: (from: number, to: number) => number,
  position: Int32Array,
  cost: ChainCost,
): Run[] {
  const score = new Float64Array(matches.length);
  const from = new Int32Array(matches.length).fill(-1);
  const jumped = new Uint8Array(matches.length);
  const ending = matches.map((_, at) => at).sort((one, two) => endOf(matches[one]) - endOf(matches[two]));
  let ended = 0;
  let best = -1;
  matches.forEach((match, at) => {
    const own = weightOf(match.a, match.a + match.length);
    while (ended < ending.length && endOf(matches[ending[ended] ?? 0]) <= match.a) {
      const other = ending[ended] ?? 0;
      if (best < 0 || (score[other] ?? 0) > (score[best] ?? 0)) best = other;
      ended += 1;
    }
    let top = own;
    if (best >= 0 && (score[best] ?? 0) - cost.jump > 0) {
      top = own + (score[best] ?? 0) - cost.jump;
      from[at] = best;
      jumped[at] = 1;
    }
    for (let other = at - 1; other >= 0 && other >= at - reach; other -= 1) {
      const before = matches[other];
      if (!before || before.a >= match.a) continue;
      const shared = endOf(before) - match.a;
      if (shared > 0 && shared < match.length && shared < before.length) {
        const total = (score[other] ?? 0) + own * (1 - shared / match.length) - cost.jump;
        if (total > top) {
          top = total;
          from[at] = other;
          jumped[at] = 1;
        }
      }
      if (before.b >= match.b) continue;
      const overlap = Math.max(0, endOf(before) - match.a, before.b + before.length - match.b);
      if (overlap >= match.length || overlap >= before.length) continue;
      const distance = (position[match.a] ?? 0) - (position[before.a] ?? 0) - (match.b - before.b);
      const total =
        (score[other] ?? 0) +
        own * (1 - overlap / match.length) -
        Math.min(cost.jump, cost.shift * Math.log2(1 + Math.abs(distance)));
      if (total > top) {
        top = total;
        from[at] = other;
        jumped[at] = 0;
      }
    }
    score[at] = top;
  });
  return runsOf(matches, score, from, jumped, weightOf);
}

function endOf(match: Match | undefined): number {
  return match ? match.a + match.length : 0;
}

function runsOf(
  matches: readonly Match[],
  score: Float64Array,
  from: Int32Array,
  jumped: Uint8Array,
  weightOf: (from: number, to: number) => number,
): Run[] {
  let at = -1;
  for (let one = 0; one < score.length; one += 1) if (at < 0 || (score[one] ?? 0) > (score[at] ?? 0)) at = one;
  const runs: Run[] = [];
  let run: Match[] = [];
  while (at >= 0) {
    const match = matches[at];
    if (match) run.push(match);
    const next = from[at] ?? -1;
    if (next < 0 || jumped[at] === 1) {
      runs.push(disjoint(run.reverse(), weightOf));
      run = [];
    }
    at = next;
  }
  return runs.reverse();
}

/** Cuts what overlaps the match before off the beginning of each. */
function disjoint(matches: readonly Match[], weightOf: (from: number, to: number) => number): Run {
  const cut: Match[] = [];
  let weight = 0;
  for (const match of matches) {
    const before = cut.at(-1);
    const overlap = before ? Math.max(0, endOf(before) - match.a, before.b + before.length - match.b) : 0;
    if (overlap >= match.length) continue;
    const rest = { a: match.a + overlap, b: match.b + overlap, length: match.length - overlap };
    weight += weightOf(rest.a, rest.a + rest.length);
    cut.push(rest);
  }
  return { matches: cut, weight };
}
