import type { CleanLine } from './clean/clean-line.ts';
import { cleanPage } from './clean/clean-page.ts';
import { cleanText } from './clean/clean-text.ts';
import type { Page } from './page.ts';
import { ImportProblem } from './problem.ts';

export type { CleanLine, LineRole } from './clean/clean-line.ts';

/** A page taken apart: what is the article, and what is set aside. */
export interface Cleaned {
  /** '' where none was found. */
  title: string;
  /** Every line of the page's visible text, in order. */
  lines: CleanLine[];
}

/**
 * Finds the article in a page with tags or in plain text.
 *
 * No line is lost: those that are not kept stand in their places with what they were taken for. Never throws; a page
 * without an article has no line that is kept.
 */
export function clean(page: Page): Cleaned {
  return 'html' in page ? cleanPage(page.html) : cleanText(page.text);
}

/** Throws ImportProblem where nothing is left to read: `empty` (no line at all) or `only-noise` (none that is article). */
export function requireArticle({ lines }: Cleaned): void {
  if (lines.length === 0) throw new ImportProblem('empty');
  if (!lines.some(({ kept, role }) => kept && role !== 'title')) throw new ImportProblem('only-noise');
}
