import type { AnnotationId } from './annotation.ts';
import type { Localized } from './edition.ts';
import type { LayerId } from './layer.ts';
import type { Passage } from './point.ts';

/** How the positions of a contrast stand to each other. */
export const relations = [
  'contradicts',
  'updates',
  'reframes',
  'renames',
  'distances',
  'hedges-differently',
  'adds-or-omits',
  'agrees',
] as const;
export type Relation = (typeof relations)[number];

/** What one edition’s words do in a contrast. */
export interface Position extends Passage {
  says: Localized;
}

/** One thing in the words of two or more editions. */
export interface Contrast {
  id: string;
  title: Localized;
  layer: LayerId;
  relation: Relation;
  /** The point it is about, where there is one. */
  point?: string;
  /** Two or more, by date of publication. */
  positions: Position[];
  /** Where one text rests on another, or both on the same source. */
  derives?: Localized;
  why: Localized;
  /** One question for talk. */
  question: Localized;
  notes: AnnotationId[];
}
