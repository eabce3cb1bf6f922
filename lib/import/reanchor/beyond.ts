import { type Extension, extension, type Gap } from './gap.ts';
import type { Pairing } from './pairing.ts';
import { hole } from './source.ts';

/** How far an end is drawn out, and over how long a hole, in units. */
const reach = { units: 400, hole: 60 } as const;

/**
 * Draws passages out at their ends. Between two that are neighbours in the old text both may claim the same words;
 * these are divided where it is worth most.
 */
export function pairBeyond(pairing: Pairing): void {
  const { a, run } = pairing;
  let last = -1;
  for (let at = 0; at <= a.length; at += 1) {
    if (at < a.length && !pairing.isPaired(at)) continue;
    const same = last >= 0 && at < a.length && run[last] === run[at];
    if (!same && (at - last > 1 || last >= 0)) divide(pairing, last, at);
    last = at;
  }
}

interface Reach {
  gap: Gap;
  /** How many units of the passage itself are set anew. */
  held: number;
  extension: Extension;
}

function divide(pairing: Pairing, one: number, two: number): void {
  const on = one < 0 ? null : reachOn(pairing, one, two);
  const back = two >= pairing.a.length ? null : reachBack(pairing, one, two);
  const whole = two - one - 1;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let cut = 0; cut <= whole; cut += 1) {
    // Of places that are worth the same, a paragraph's or a sentence's end is the likeliest.
    const worth = worthOf(on, cut) + worthOf(back, whole - cut) + (pairing.a.edge[one + 1 + cut] ?? 0);
    if (worth > most) [most, best] = [worth, cut];
  }
  if (on) pairing.replace(on.gap.aFrom, on.extension.pairs(best + on.held), pairing.run[one] ?? -1);
  if (back) pairing.replace(back.gap.aFrom, back.extension.pairs(whole - best + back.held), pairing.run[two] ?? -1);
}

function worthOf(side: Reach | null, units: number): number {
  if (!side) return 0;
  const { worth } = side.extension;
  return worth[Math.min(worth.length - 1, units + side.held)] ?? 0;
}

function reachOn(pairing: Pairing, one: number, two: number): Reach | null {
  const b = (pairing.became[one] ?? 0) + 1;
  const gap = { aFrom: one + 1, aTo: one + 1, bFrom: b, bTo: b };
  while (gap.aTo < two && gap.aTo - one <= reach.units && isPassable(pairing, gap.aTo)) gap.aTo += 1;
  while (gap.bTo - b < reach.units && gap.bTo < pairing.b.length && !pairing.isTaken(gap.bTo)) gap.bTo += 1;
  if (gap.aTo === gap.aFrom || gap.bTo === gap.bFrom) return null;
  const held = heldBy(pairing, one, -1);
  gap.aFrom -= held;
  gap.bFrom -= held;
  return { gap, held, extension: extension(pairing.a, pairing.b, gap, false) };
}

function reachBack(pairing: Pairing, one: number, two: number): Reach | null {
  const b = pairing.became[two] ?? 0;
  const gap = { aFrom: two, aTo: two, bFrom: b, bTo: b };
  while (gap.aFrom - 1 > one && two - gap.aFrom < reach.units && isPassable(pairing, gap.aFrom - 1)) gap.aFrom -= 1;
  while (b - gap.bFrom < reach.units && gap.bFrom > 0 && !pairing.isTaken(gap.bFrom - 1)) gap.bFrom -= 1;
  if (gap.aTo === gap.aFrom || gap.bTo === gap.bFrom) return null;
  const held = heldBy(pairing, two, 1);
  gap.aTo += held;
  gap.bTo += held;
  return { gap, held, extension: extension(pairing.a, pairing.b, gap, true) };
}

function isPassable({ a }: Pairing, at: number): boolean {
  if ((a.code[at] ?? -1) >= 0) return true;
  if (a.code[at] !== hole || at === 0 || at + 1 >= a.length) return false;
  return (a.position[at + 1] ?? 0) - (a.position[at - 1] ?? 0) < reach.hole;
}

/** Half of the units from here on, at most four, that are paired one by one: they are set anew with what follows. */
function heldBy({ became }: Pairing, at: number, step: 1 | -1): number {
  let held = 0;
  while (held < 8 && (became[at + held * step] ?? -1) === (became[at] ?? 0) + held * step) held += 1;
  return held >> 1;
}
