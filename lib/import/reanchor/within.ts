import type { Range } from '#lib/model/text.ts';
import type { Annotation } from './annotation.ts';
import { edge, type Folded, foldText, signsOf } from './folded.ts';
import { bridge } from './gap.ts';
import { patchedSource } from './source.ts';
import { verbatimNear } from './verbatim.ts';

/** A place for a quote in UTF-16 units of the whole text, and how well it fits. */
export interface Fit extends Range {
  /** 0–1: the share of the quote's weight that stands there. */
  share: number;
  /** How many units before and after it are the same as round the quote. */
  context: number;
}

/** The largest table that is filled for a quote and a stretch, in cells. */
const most = 600_000;

/**
 * The best place for a quote in some stretches of a text: the words as they are, or what is most like them. Nothing
 * else of the old text need be in it; the context only decides between places.
 */
export function fitWithin(text: string, stretches: readonly Range[], annotation: Annotation): Fit | null {
  const fits = stretches.flatMap(({ start, end }) => {
    const folded = foldText(text.slice(start, end));
    const found = [...standing(folded, annotation), ...likest(folded, annotation)];
    return found.map((fit) => {
      const exact = fit.share === 1 ? verbatimNear(text.slice(start, end), annotation.exact, fit) : null;
      return { ...fit, start: start + (exact ?? fit).start, end: start + (exact ?? fit).end };
    });
  });
  return fits.reduce<Fit | null>((best, fit) => (best && !isBetter(fit, best) ? best : fit), null);
}

function isBetter(one: Fit, two: Fit): boolean {
  return one.share > two.share || (one.share === two.share && one.context > two.context);
}

/** Where a quote stands word for word, but for what folding makes alike. */
function standing(folded: Folded, { exact, prefix, suffix }: Annotation): Fit[] {
  const quote = foldText(exact);
  const words = signsOf(quote.code);
  const signs = signsOf(folded.code);
  const before = signsOf(foldText(prefix).code);
  const after = signsOf(foldText(suffix).code);
  const fits: Fit[] = [];
  if (words === '') return fits;
  for (let at = signs.indexOf(words); at >= 0; at = signs.indexOf(words, at + 1)) {
    const end = at + words.length;
    // A part of a longer word is not the word.
    if (isInside(folded, at, quote.weight[0]) || isInside(folded, end, quote.weight[quote.length - 1])) continue;
    const context = sharedEnd(before, signs.slice(0, at)) + sharedStart(after, signs.slice(end));
    fits.push({ start: folded.from[at] ?? 0, end: folded.to[end - 1] ?? 0, share: 1, context });
  }
  return fits;
}

function isInside(folded: Folded, at: number, weight: number | undefined): boolean {
  return weight === 2 && at > 0 && at < folded.length && folded.edge[at] === edge.none;
}

function sharedStart(one: string, two: string): number {
  let at = 0;
  while (at < one.length && at < two.length && one[at] === two[at]) at += 1;
  return at;
}

function sharedEnd(one: string, two: string): number {
  let at = 0;
  while (at < one.length && at < two.length && one.at(-1 - at) === two.at(-1 - at)) at += 1;
  return at;
}

/** The stretch most like a quote, with anything before and after it. */
function likest(folded: Folded, { exact }: Annotation): Fit[] {
  const source = patchedSource([{ id: '', start: 0, end: exact.length, exact, prefix: '', suffix: '' }]);
  if (source.length * folded.length > most || folded.length === 0) return [];
  const paired = bridge(source, folded, { aFrom: 0, aTo: source.length, bFrom: 0, bTo: folded.length });
  let [first, last, kept, whole] = [-1, -1, 0, 0];
  paired.forEach((column, at) => {
    whole += source.weight[at] ?? 0;
    if (column < 0) return;
    if (first < 0) first = column;
    last = column;
    if (source.code[at] === folded.code[column]) kept += source.weight[at] ?? 0;
  });
  if (first < 0) return [];
  // Never as sure as the words themselves.
  const share = Math.min(0.99, kept / whole);
  return [{ start: folded.from[first] ?? 0, end: folded.to[last] ?? 0, share, context: 0 }];
}
