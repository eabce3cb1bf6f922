import { type Entry, isPublication } from './timeline.ts';
import { lanesOfSides } from './timeline-lanes.ts';
import { type Layout, labelHeight, labelOffset, type Measure, type Placed, signRadius } from './timeline-layout.ts';
import { cellsOf, placeOfDay, unitsOf } from './timeline-scale.ts';

/** The axis is a band from left to right, and the units stand in it. */
export interface WideLayout extends Layout {
  band: { y: number; height: number };
}

/** Room for what is said above the lanes; the heights of a lane and of the band. */
const head = 34;
const lane = 42;
const bandHeight = 44;

/** Room left of the axis and right of it, as parts of the widest label. With the whole of it every label has room. */
const margins = [0.2, 0.4, 0.6, 0.8, 1];

/** The axis from left to right: what happened above it, what was published below. The longest axis that leaves room. */
export function wideLayout(entries: readonly Entry[], measure: Measure, width = 1240): WideLayout {
  const widest = Math.max(0, ...entries.map(measure)) + labelOffset;
  const layouts = margins.map((part) => layoutWith(Math.max(signRadius, part * widest), entries, measure, width));
  const isInside = ({ placed }: Layout) => placed.every(({ box }) => box.x >= 0 && box.x + box.width <= width);
  return layouts.find(isInside) ?? layoutWith(widest + signRadius, entries, measure, width);
}

function layoutWith(margin: number, entries: readonly Entry[], measure: Measure, width: number): WideLayout {
  const cells = cellsOf(unitsOf(entries), margin, width - margin);
  const lanes = lanesOfSides(entries, ({ first }) => placeOfDay(cells, first), measure);
  const deepest = (published: boolean) =>
    Math.max(0, ...lanes.flatMap(({ entry, level }) => (isPublication(entry) === published ? level : [])));
  const band = { y: head + deepest(false) * lane, height: bandHeight };
  const placed = lanes.map(({ entry, x, level, leftward, box }): Placed => {
    const y = isPublication(entry) ? band.y + bandHeight + level * lane - labelHeight : band.y - level * lane;
    const to = Math.max(x, placeOfDay(cells, entry.last));
    return { entry, x, y: y + labelHeight / 2, box: { ...box, y, height: labelHeight }, leftward, to };
  });
  placed.sort((a, b) => entries.indexOf(a.entry) - entries.indexOf(b.entry));
  return { width, height: band.y + bandHeight + deepest(true) * lane + signRadius, cells, band, placed };
}
