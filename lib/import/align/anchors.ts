import type { Links } from './links.ts';
import type { Side } from './side.ts';

/** A source and a target sentence that most likely belong together. */
export interface Anchor {
  i: number;
  j: number;
  /** How much their rare words speak for it. */
  votes: number;
}

/** Words in more sentences than this say too little of the place, and would take too long. */
const rare = 40;
const least = 3;
const candidates = 3;

/**
 * Anchors of two long texts, both numbers rising: each source sentence asks its rare words which target sentences
 * have their like, and of all answers the heaviest chain is kept that never goes back.
 */
export function anchors(source: Side, target: Side, links: Links): Anchor[] {
  const places = postings(target);
  const votes = new Float64Array(target.rows.length);
  const found: Anchor[] = [];
  for (let i = 0; i < source.rows.length; i += 1) {
    const touched: number[] = [];
    for (const word of new Set(source.rows[i])) {
      if ((source.spread[word] ?? 0) > rare) continue;
      for (const { to, strength } of links.forth[word] ?? []) {
        if ((target.spread[to] ?? 0) > rare) continue;
        const weight = strength * Math.log(target.rows.length / ((target.spread[to] ?? 0) + 1));
        for (const j of places[to] ?? []) {
          if (votes[j] === 0) touched.push(j);
          votes[j] = (votes[j] ?? 0) + weight;
        }
      }
    }
    const best = touched.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0)).slice(0, candidates);
    for (const j of best) if ((votes[j] ?? 0) > least) found.push({ i, j, votes: (votes[j] ?? 0) - least });
    for (const j of touched) votes[j] = 0;
  }
  return withoutLeaps(heaviestChain(found, target.rows.length));
}

function postings(side: Side): number[][] {
  const places: number[][] = side.words.map(() => []);
  for (const [at, row] of side.rows.entries()) {
    for (const word of row) {
      const list = places[word];
      if (list && (side.spread[word] ?? 0) <= rare && list[list.length - 1] !== at) list.push(at);
    }
  }
  return places;
}

/** The heaviest chain of rising pairs, by a tree of running maxima (Fenwick 1994). `found` is in order of i. */
function heaviestChain(found: readonly Anchor[], width: number): Anchor[] {
  const tree = new Int32Array(width + 1).fill(-1);
  const weight = new Float64Array(found.length);
  const before = new Int32Array(found.length).fill(-1);
  const heavier = (a: number, b: number) => b < 0 || (a >= 0 && (weight[a] ?? 0) >= (weight[b] ?? 0));
  for (let from = 0; from < found.length; ) {
    let to = from;
    while (to < found.length && found[to]?.i === found[from]?.i) to += 1;
    for (let at = from; at < to; at += 1) {
      let best = -1;
      for (let j = found[at]?.j ?? 0; j > 0; j -= j & -j) if (!heavier(best, tree[j] ?? -1)) best = tree[j] ?? -1;
      before[at] = best;
      weight[at] = (found[at]?.votes ?? 0) + (best < 0 ? 0 : (weight[best] ?? 0));
    }
    // Entered only now, so that no source sentence stands in a chain twice.
    for (let at = from; at < to; at += 1) {
      for (let j = (found[at]?.j ?? 0) + 1; j <= width; j += j & -j) if (!heavier(tree[j] ?? -1, at)) tree[j] = at;
    }
    from = to;
  }
  const chain: Anchor[] = [];
  let at = weight.reduce((best, value, here) => (best < 0 || value > (weight[best] ?? 0) ? here : best), -1);
  for (; at >= 0; at = before[at] ?? -1) {
    const anchor = found[at];
    if (anchor) chain.push(anchor);
  }
  return chain.reverse();
}

/** Without anchors that lie far from the line of those around them. */
function withoutLeaps(chain: readonly Anchor[]): Anchor[] {
  const [around, far] = [4, 12];
  return chain.filter(({ i, j }, at) => {
    const near = chain.slice(Math.max(0, at - around), at + around + 1).map((anchor) => anchor.j - anchor.i);
    const middle = near.sort((a, b) => a - b)[Math.floor(near.length / 2)] ?? 0;
    return Math.abs(j - i - middle) <= far;
  });
}
