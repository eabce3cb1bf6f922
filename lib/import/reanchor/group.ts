import type { Range } from '#lib/model/text.ts';
import { edge, type Folded, weighUnits } from './folded.ts';
import type { Pairing } from './pairing.ts';

/** Paired units of the old text that belong together, and what they weigh. */
export interface Group extends Range {
  weight: number;
}

/** How far apart neighbours in a group may come to stand, in units, and groups that are joined. */
const apart = { units: 40, groups: 2000 } as const;

/**
 * The part of a span that stands together in the new text: the heaviest group of pairs, with those before and after it
 * that are heavy enough for what was put in between.
 */
export function mainGroup(pairing: Pairing, span: Range): Group | null {
  const { became, b } = pairing;
  const found = groups(pairing, span);
  let main = 0;
  found.forEach(({ weight }, at) => {
    if (weight > (found[main]?.weight ?? 0)) main = at;
  });
  const first = found[main];
  if (!first) return null;
  const whole = { ...first };
  for (const group of found.slice(main + 1)) {
    if (!joins(b, (became[whole.end - 1] ?? 0) + 1, became[group.start] ?? 0, group.weight)) continue;
    whole.end = group.end;
    whole.weight += group.weight;
  }
  for (const group of found.slice(0, main).reverse()) {
    if (!joins(b, (became[group.end - 1] ?? 0) + 1, became[whole.start] ?? 0, group.weight)) continue;
    whole.start = group.start;
    whole.weight += group.weight;
  }
  return withoutSigns(pairing, whole, span);
}

/** Parts of a span that stand near one another in the new text as in the old, in order. */
function groups({ a, became }: Pairing, { start, end }: Range): Group[] {
  const found: Group[] = [];
  for (let at = start; at < end; at += 1) {
    const b = became[at] ?? -1;
    if (b < 0) continue;
    const weight = a.weight[at] ?? 0;
    const last = found.at(-1);
    const distance = last ? b - (became[last.end - 1] ?? 0) : 0;
    if (!last || distance <= 0 || distance > apart.units + 2 * (at - last.end)) {
      found.push({ start: at, end: at + 1, weight });
    } else {
      last.end = at + 1;
      last.weight += weight;
    }
  }
  return found;
}

function joins(b: Folded, from: number, to: number, weight: number): boolean {
  return to >= from && to - from < apart.groups && weight >= Math.min(60, weighUnits(b, from, to) / 12);
}

/** What ended a sentence that is gone does not begin the quote. */
function withoutSigns({ a }: Pairing, group: Group, span: Range): Group {
  let at = group.start;
  while (at < group.end && at > span.start && a.weight[at] === 1) at += 1;
  return at < group.end && (a.edge[at] ?? 0) >= edge.sentence ? { ...group, start: at } : group;
}
