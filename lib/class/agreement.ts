/**
 * How far several people who judged the same things said the same, without a gold standard. Never shown as a lone
 * coefficient: with it go the share in plain numbers and how many judged how much.
 */
export interface Agreement {
  /** Of all pairs of two people on one thing, the share that said the same, 0–1. */
  percent: number;
  /**
   * Gwet's AC1: agreement beyond chance, at most 1; 0 is what chance would give. Where nearly all say the same it stays
   * high, as it should; kappa falls there, and few marks on many words are just that.
   */
  ac1: number;
  /** Things that two people or more judged. */
  items: number;
  /** The most people that judged one thing. */
  raters: number;
}

/** Judgements of one thing: how many people chose each category. */
export type Counts = readonly number[];

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The share of pairs of people who said the same of one thing; `null` for fewer than two. */
export function pairsAgreeing(counts: Counts): number | null {
  const raters = sum(counts);
  if (raters < 2) return null;
  return sum(counts.map((count) => count * (count - 1))) / (raters * (raters - 1));
}

/**
 * Percent agreement and AC1 for any number of people, categories and missing judgements, unweighted: Kilem Li Gwet,
 * “Computing inter-rater reliability and its variance in the presence of high agreement”, British Journal of
 * Mathematical and Statistical Psychology 61 (2008), 29–48. Of n things judged, with r(i,k) people of r(i) who chose k:
 *
 *     pa  = mean over things with r(i) ≥ 2 of  Σk r(i,k)(r(i,k) − 1) / r(i)(r(i) − 1)
 *     πk  = mean over things with r(i) ≥ 1 of  r(i,k) / r(i)
 *     pe  = Σk πk(1 − πk) / (q − 1)
 *     AC1 = (pa − pe) / (1 − pe)
 *
 * Each thing has a count for each of the q ≥ 2 categories. `null` where nothing was judged by two.
 */
export function agreement(things: readonly Counts[]): Agreement | null {
  const judged = things.filter((counts) => sum(counts) > 0);
  const shares = judged.map(pairsAgreeing).filter((share) => share !== null);
  const categories = judged[0]?.length ?? 0;
  if (shares.length === 0 || categories < 2) return null;
  const percent = sum(shares) / shares.length;
  const prevalence = Array.from(
    { length: categories },
    (_, category) => sum(judged.map((counts) => (counts[category] ?? 0) / sum(counts))) / judged.length,
  );
  const chance = sum(prevalence.map((share) => share * (1 - share))) / (categories - 1);
  return {
    percent,
    ac1: (percent - chance) / (1 - chance),
    items: shares.length,
    raters: Math.max(...judged.map(sum)),
  };
}
