import { chain } from './chain.ts';
import { bridge, type Gap } from './gap.ts';
import type { Pairing } from './pairing.ts';
import { seedSize } from './passage.ts';
import { type Match, seeds } from './seeds.ts';

/** The largest tables that are filled at once: with more cells, seeds are sought first; with more still, none is. */
const cells = { plain: 40_000, most: 600_000 } as const;

/** What a match inside a gap must weigh to divide it. */
const divides = 20;

/** How many units of a match beside a gap are set anew with it: chance may have drawn the match out too far. */
const margin = { passage: 8, gap: 4 } as const;

/** Pairs what stands between the matches of a passage. */
export function pairBetween(pairing: Pairing, matches: readonly Match[]): void {
  const size = Math.ceil(seedSize(pairing) * 0.6);
  for (const [at, match] of matches.entries()) {
    const before = matches[at - 1];
    if (!before) continue;
    const back = Math.min(margin.passage, before.length >> 1);
    const on = Math.min(margin.passage, match.length >> 1);
    const gap = {
      aFrom: before.a + before.length - back,
      aTo: match.a + on,
      bFrom: before.b + before.length - back,
      bTo: match.b + on,
    };
    pairGap(pairing, gap, pairing.run[match.a] ?? -1, size);
  }
}

/** Fills a gap; a large one is divided once at what both sides share. */
function pairGap(pairing: Pairing, gap: Gap, run: number, size: number | null): void {
  const area = (gap.aTo - gap.aFrom) * (gap.bTo - gap.bFrom);
  if (gap.aTo <= gap.aFrom || gap.bTo <= gap.bFrom) return;
  if (area <= cells.plain || (size === null && area <= cells.most)) {
    pairing.replace(gap.aFrom, bridge(pairing.a, pairing.b, gap), run);
    return;
  }
  if (size === null) return;
  const found = seeds({ a: pairing.a.code, b: pairing.b.code, ...gap }, size);
  const cost = { jump: Number.POSITIVE_INFINITY, shift: 3 };
  const [way] = chain(found, pairing.weigh, pairing.a.position, cost);
  const sure = way?.matches.filter(({ a, length }) => pairing.weigh(a, a + length) >= divides) ?? [];
  let { aFrom, bFrom } = gap;
  for (const match of [...sure, { a: gap.aTo, b: gap.bTo, length: 0 }]) {
    const on = Math.min(margin.gap, match.length >> 1);
    pairGap(pairing, { aFrom, bFrom, aTo: match.a + on, bTo: match.b + on }, run, null);
    for (let step = on; step < match.length - on; step += 1) pairing.link(match.a + step, match.b + step, run);
    aFrom = match.a + match.length - on;
    bFrom = match.b + match.length - on;
  }
}
