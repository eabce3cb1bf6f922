import type { Range } from '#lib/model/text.ts';

/** What is to be found again: a quote with its context and its place in the old text. */
export interface Annotation extends Range {
  id: string;
  exact: string;
  /** Up to 32 characters before and after. */
  prefix: string;
  suffix: string;
  /** Stretches of the new text in which alone it is sought, where something else tells them: aligned sentences. */
  near?: readonly Range[];
}
