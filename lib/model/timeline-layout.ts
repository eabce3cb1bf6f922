import type { Entry } from './timeline.ts';
import type { Cell } from './timeline-scale.ts';

/** In the measure of the picture, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where an entry is drawn. */
export interface Placed {
  entry: Entry;
  /** The middle of its sign. */
  x: number;
  y: number;
  /** Sign and label. */
  box: Box;
  /** Whether the label stands to the left of the sign. */
  leftward: boolean;
  /** Where its last day is on the axis; `x` where it has one day. */
  to: number;
}

export interface Layout {
  width: number;
  height: number;
  cells: Cell[];
  /** By date. */
  placed: Placed[];
}

/** The width of a label, without its sign. */
export type Measure = (entry: Entry) => number;

/** Half the width of a sign; from its middle to the words beside it; the height of a label of two lines. */
export const signRadius = 8;
export const labelOffset = 12;
export const labelHeight = 38;
