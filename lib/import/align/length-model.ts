/** How the lengths of a text and its translation go together. */
export interface LengthModel {
  /** The logarithm of how much longer the target is. */
  ratio: number;
  /** The spread of the logarithm of that ratio for long sentences, and what short ones add. */
  spread: number;
}

/** Before a text has been read. Lengths are in Latin letters' worth, so that all pairs of languages begin alike. */
export const usualLengths: LengthModel = { ratio: 0, spread: 0.25 };

/** Added to every length, so that very short sentences may differ freely. */
const slack = 6;

/**
 * How much likelier the lengths of a group are than those of sentences that have nothing to do with each other: a
 * logarithm. Gale and Church 1993 have the idea; here the spread is of the ratio (log-normal), and set against
 * chance, so that a sentence without a counterpart costs nothing by its length.
 */
export function lengthEvidence(model: LengthModel, source: number, target: number, wide: number): number {
  const apart = Math.log((target + slack) / (source + slack)) - model.ratio;
  const variance = model.spread ** 2 + 1 / (Math.min(source, target) + slack);
  return -(apart ** 2) / (2 * variance) - 0.5 * Math.log(variance) + Math.log(wide);
}

/** The spread of the lengths of any sentences of a text, as a logarithm. */
export function lengthSpread(lengths: Float64Array): number {
  const logs = lengths.map((length) => Math.log(length + slack));
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0.4 * 10) / (logs.length + 10);
  return Math.sqrt(variance);
}

/** Learns the model from groups, held back by what is usual. */
export function learnLengths(pairs: readonly (readonly [number, number])[]): LengthModel {
  const prior = 6;
  const logs = pairs.map(([source, target]) => Math.log((target + slack) / (source + slack)));
  const sorted = [...logs].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const ratio = (median * sorted.length) / (sorted.length + prior);
  // The middle of the distances, which wrong groups do not move, stands for the spread (0.6745 of it in a normal one).
  const far = logs.map((log) => Math.abs(log - ratio)).sort((a, b) => a - b)[Math.floor(logs.length / 2)] ?? 0.17;
  return { ratio, spread: ((far / 0.6745) * logs.length + usualLengths.spread * 20) / (logs.length + 20) };
}
