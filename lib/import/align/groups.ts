import type { Group } from '#lib/model/work.ts';
import type { Step } from './search.ts';

/** The groups of a step: one, or two of a single sentence on each side for neighbours that changed places. */
export function groupsOf({ i, j, bead }: Step, confidence: number): Group[] {
  if (bead.crossed) {
    return [
      { source: [i], target: [j + 1], confidence },
      { source: [i + 1], target: [j], confidence },
    ];
  }
  return [{ source: run(i, bead.source), target: run(j, bead.target), confidence }];
}

/** Groups that have sentences on both sides, from which something can be learned. */
export function filled(steps: readonly Step[]): Group[] {
  return steps
    .flatMap((step) => groupsOf(step, 0))
    .filter(({ source, target }) => source.length > 0 && target.length > 0);
}

/** The same groups seen from the other text. */
export function turned(groups: readonly Group[]): Group[] {
  return groups.map(({ source, target, confidence }) => ({ source: target, target: source, confidence }));
}

function run(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}
