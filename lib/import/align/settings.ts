/** Prices of the search, in natural logarithms. Tuned on a development set of other texts (docs/decisions/0018). */
export const settings = {
  /** How much the words of a sentence count: they are not independent. */
  words: 0.42,
  lengths: 1.15,
  /** A run of sentences without counterpart: to begin it, and each sentence. */
  gapOpen: -2.2,
  gap: -1.2,
  /** Source sentences alone followed by target sentences alone: most often they belong together after all. */
  gapTurn: -3,
  one: -0.2,
  two: -3.2,
  three: -5.5,
  both: -5,
  swap: -6,
  /** A group that goes over the end of a paragraph; groups that begin one on both sides, and on one side only. */
  over: -1.5,
  opens: 0.4,
  apart: -0.3,
  /** A sentence that leads to another article has no counterpart. */
  refers: 3,
  /** What logarithms are divided by before they become confidences. */
  soft: 1.5,
  /** The share of learned links and how many times two words must be seen together to count half. */
  learned: 0.8,
  half: 2.8,
};
