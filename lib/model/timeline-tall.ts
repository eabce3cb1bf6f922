import type { Entry } from './timeline.ts';
import { type Layout, labelHeight, labelOffset, type Measure, type Placed, signRadius } from './timeline-layout.ts';
import { type Cell, unitsOf } from './timeline-scale.ts';

/** The height of an entry, of the heading of a unit, and of a gap; where the axis runs. */
const row = 46;
const heading = 32;
const axis = 16;

/** The axis from top to bottom, one entry under another: each unit has a heading, and distances say nothing. */
export function tallLayout(entries: readonly Entry[], measure: Measure, width = 358): Layout {
  let y = 0;
  const cells: Cell[] = [];
  const placed: Placed[] = [];
  for (const unit of unitsOf(entries)) {
    const start = y;
    y += heading;
    for (const entry of entries) {
      if (entry.first < unit.from || entry.first >= unit.to) continue;
      const labelWidth = Math.min(measure(entry), width - axis - labelOffset);
      const box = { x: axis - signRadius, y, width: signRadius + labelOffset + labelWidth, height: labelHeight };
      placed.push({ entry, x: axis, y: y + labelHeight / 2, box, leftward: false, to: axis });
      y += row;
    }
    cells.push({ ...unit, start, end: y });
  }
  return { width, height: y, cells, placed };
}
