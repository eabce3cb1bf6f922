import { type Review, startReview } from '#lib/import/review.ts';
import type { Group } from '#lib/model/work.ts';
import { textOf } from './drawn-review.ts';

/** A review of two texts of one paragraph each: `A B | a`, `C | b` says which sentences stand together. */
export function reviewOf(...rows: string[]): Review {
  return reviewIn([rows]);
}

/** The same in several paragraphs. */
export function reviewIn(paragraphs: readonly (readonly string[])[]): Review {
  const halves = (row: string) => row.split('|').map((half) => half.split(' ').filter(Boolean));
  const side = (at: 0 | 1) =>
    paragraphs.map((rows) => rows.flatMap((row) => halves(row)[at] ?? [])).filter((all) => all.length > 0);
  let [s, t] = [0, 0];
  const groups = paragraphs.flat().map((row): Group => {
    const [source, target] = halves(row);
    return { source: source?.map(() => s++) ?? [], target: target?.map(() => t++) ?? [], confidence: 0.5 };
  });
  return startReview(textOf('en', side(0)), textOf('nb', side(1)), groups);
}
