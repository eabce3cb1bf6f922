import type { LayerId } from '#lib/model/layer.ts';

/** How a stretch of a text is drawn. */
export type Look =
  /** A mark of one's own, or a note: the line of its layer, and a number that leads to what is said of it. */
  | { kind: 'layer'; layer: LayerId; number?: number; href?: string; label?: string; own?: boolean }
  /** How many marked it: ground, line and number. `label` says the number in words. */
  | { kind: 'heat'; step: 1 | 2 | 3 | 4; count: number; label: string }
  /** Words that are being chosen. */
  | { kind: 'chosen' };
