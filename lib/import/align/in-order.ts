import type { Group } from '#lib/model/work.ts';

/**
 * The same groups with those that cross each other made one, so that the sentences of both texts stand in order, as
 * rows on a page and lines of a file must. The one is as sure as the least sure of them.
 */
export function inOrder(groups: readonly Group[]): Group[] {
  const made: Group[] = [];
  let open: Group = { source: [], target: [], confidence: 1 };
  const next = { source: 0, target: 0 };
  for (const { source, target, confidence } of groups) {
    open = {
      source: [...open.source, ...source].sort(byNumber),
      target: [...open.target, ...target].sort(byNumber),
      confidence: Math.min(open.confidence, confidence),
    };
    const whole = (side: 'source' | 'target') => open[side].every((number, at) => number === next[side] + at);
    if (!whole('source') || !whole('target')) continue;
    next.source += open.source.length;
    next.target += open.target.length;
    made.push(open);
    open = { source: [], target: [], confidence: 1 };
  }
  // Sentences that no group holds leave a gap that nothing closes.
  if (open.source.length + open.target.length > 0) made.push(open);
  return made.filter(({ source, target }) => source.length + target.length > 0);
}

function byNumber(one: number, other: number): number {
  return one - other;
}
