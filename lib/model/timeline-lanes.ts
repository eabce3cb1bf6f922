import { type Entry, isPublication } from './timeline.ts';
import { type Box, labelOffset, type Measure, signRadius } from './timeline-layout.ts';

/** An entry on its side of the axis. */
export interface Lane {
  entry: Entry;
  /** Its day on the axis. */
  x: number;
  /** 1 is nearest the axis. */
  level: number;
  /** Whether the label ends at its day instead of beginning there. */
  leftward: boolean;
  box: Pick<Box, 'x' | 'width'>;
}

/** The least room between two labels. */
const gap = 12;

/**
 * Gives the entries of one side of the axis their lanes. Each label stands farther out than all whose line to the
 * axis it covers, so that no line runs through words. Those up to some day reach to the left and the rest to the
 * right, like a hill; the day is the one that makes the hill lowest.
 */
export function lanesOf(entries: readonly Entry[], placeOf: (entry: Entry) => number, measure: Measure): Lane[] {
  const xs = entries.map(placeOf);
  const tops = xs.flatMap((x, at) => (at === 0 || x - (xs[at - 1] ?? 0) >= 2 * signRadius + gap ? at : []));
  const hills = [...tops, entries.length].map((top) => {
    const lanes: Lane[] = entries.map((entry, at) => {
      const leftward = at < top;
      const x = xs[at] ?? 0;
      const width = signRadius + labelOffset + measure(entry);
      return { entry, x, level: 0, leftward, box: { x: leftward ? x + signRadius - width : x - signRadius, width } };
    });
    raise(lanes.slice(0, top));
    raise(lanes.slice(top).reverse());
    return lanes;
  });
  const height = (lanes: readonly Lane[]) => Math.max(0, ...lanes.map(({ level }) => level));
  return hills.reduce((lowest, hill) => (height(hill) < height(lowest) ? hill : lowest), hills[0] ?? []);
}

/** From the foot of a slope, so that all that a label covers have their lanes already. */
function raise(slope: Lane[]): void {
  slope.forEach((lane, at) => {
    const covered = slope.slice(0, at).filter(({ box }) => touches(box, lane.box));
    lane.level = 1 + Math.max(0, ...covered.map(({ level }) => level));
  });
}

function touches(a: Lane['box'], b: Lane['box']): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap;
}

/** Both sides of the axis. */
export function lanesOfSides(entries: readonly Entry[], placeOf: (entry: Entry) => number, measure: Measure): Lane[] {
  return [false, true].flatMap((published) =>
    lanesOf(
      entries.filter((entry) => isPublication(entry) === published),
      placeOf,
      measure,
    ),
  );
}
