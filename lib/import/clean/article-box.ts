import { type Box, upFrom } from './box.ts';
import type { PageLine } from './page-line.ts';
import { isProse, weight } from './prose.ts';

/** The weight of the prose in every box of a page: of the lines that `counts` says yes to. */
export function proseByBox(lines: readonly PageLine[], counts: (line: number) => boolean): Map<Box, number> {
  const sums = new Map<Box, number>();
  for (const [at, { text, box, links }] of lines.entries()) {
    if (!counts(at) || links > 0.5 || !isProse(text)) continue;
    const sum = weight(text);
    for (const up of upFrom(box)) sums.set(up, (sums.get(up) ?? 0) + sum);
  }
  return sums;
}

/** The lowest box that holds at least `share` of the prose; null where there is none. */
export function lowestWith(sums: ReadonlyMap<Box, number>, share: number): Box | null {
  const all = Math.max(0, ...sums.values());
  let lowest: Box | null = null;
  for (const [box, sum] of sums) {
    if (sum > 0 && sum >= all * share && (lowest === null || box.depth > lowest.depth)) lowest = box;
  }
  return lowest;
}
