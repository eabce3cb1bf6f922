import { type Entry, isPublication } from './timeline.ts';
import {
  type Box,
  type Layout,
  labelHeight,
  labelOffset,
  type Measure,
  type Placed,
  signRadius,
} from './timeline-layout.ts';
import { type Cell, cellsOf, placeOfDay, unitsOf } from './timeline-scale.ts';

/** The axis is a band from left to right, and the units stand in it. */
export interface WideLayout extends Layout {
  band: { y: number; height: number };
}

/** Room for what is said above the lanes; the height of a lane; the least room between two labels. */
const head = 34;
const lane = 42;
const gap = 12;
const bandHeight = 44;

/**
 * The axis from left to right: what happened above it, what was published below. A label begins at its day and stands
 * in a lane of its own, farther out than all that begin under it, so that no line to the axis runs through words.
 */
export function wideLayout(entries: readonly Entry[], measure: Measure, width = 1240): WideLayout {
  const widest = Math.max(0, ...entries.map(measure)) + labelOffset + signRadius;
  const cells = cellsOf(unitsOf(entries), signRadius, width - widest);
  const lanes = lanesOf(entries, cells, measure);
  const deepest = (published: boolean) =>
    Math.max(0, ...lanes.flatMap(({ entry, level }) => (isPublication(entry) === published ? level : [])));
  const band = { y: head + deepest(false) * lane, height: bandHeight };
  const placed = lanes.map(({ entry, level, box }): Placed => {
    const y = isPublication(entry) ? band.y + bandHeight + level * lane - labelHeight : band.y - level * lane;
    const x = box.x + signRadius;
    const to = Math.max(x, placeOfDay(cells, entry.last));
    return { entry, x, y: y + labelHeight / 2, box: { ...box, y, height: labelHeight }, to };
  });
  return { width, height: band.y + bandHeight + deepest(true) * lane + signRadius, cells, band, placed };
}

interface Lane {
  entry: Entry;
  /** 1 is nearest the axis. */
  level: number;
  box: Pick<Box, 'x' | 'width'>;
}

function lanesOf(entries: readonly Entry[], cells: readonly Cell[], measure: Measure): Lane[] {
  const lanes: Lane[] = [];
  // From the right, so that all that begin under a label have their lanes already.
  for (const entry of [...entries].reverse()) {
    const box = {
      x: placeOfDay(cells, entry.first) - signRadius,
      width: signRadius + labelOffset + measure(entry),
    };
    const under = lanes.filter(
      (other) => isPublication(other.entry) === isPublication(entry) && other.box.x < box.x + box.width + gap,
    );
    lanes.push({ entry, box, level: 1 + Math.max(0, ...under.map(({ level }) => level)) });
  }
  return lanes.reverse();
}
