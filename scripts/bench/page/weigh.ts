import { join } from 'node:path';
import { median } from '../median.ts';
import type { Figure } from './figure.ts';
import { heaviest, type ReadingPage } from './reading-pages.ts';
import { brotli, nextScriptSize, pageSizes, scriptSize } from './sizes.ts';

interface Weighed {
  path: string;
  page: number;
  frame: number;
  style: number;
  plain: number;
}

/**
 * What the reading pages of a built project weigh, in bytes and as ratios. Beside the whole page, texts and notes have
 * a goal that grows with them, the frame round them one that does not: see
 * docs/decisions/0032-the-frame-of-a-page-is-weighed-apart.md.
 */
export function weigh(root: string, pages: readonly ReadingPage[]): Figure[] {
  console.log(`\nWeight, of ${pages.length} reader pages`);
  const { path, html } = heaviest(pages);
  const script = scriptSize(join(root, '.packed', 'site'), html);
  const next = nextScriptSize(join(root, '.next'), path.slice(1));
  const sizes = pages.map((page) => ({ ...pageSizes(page.html), path: page.path, plain: brotli(page.plain).length }));
  return [
    { name: 'script, gzip', value: script, goal: 15_000, unit: ' B' },
    {
      name: 'script against Next',
      value: script / next,
      goal: 0.12,
      from: `${script} against ${next} bytes that the same page loads before it is packed: a bare page of Next`,
    },
    { name: 'style, brotli', value: Math.max(...sizes.map(({ style }) => style)), goal: 8_000, unit: ' B' },
    {
      name: 'page without style against plain HTML, brotli, the worst of all',
      goal: 1.3,
      ...worst(sizes, ({ page }) => page),
    },
    {
      name: 'texts and notes against plain HTML, brotli, the worst of all',
      goal: 1.3,
      ...worst(sizes, ({ page, frame }) => page - frame),
    },
    {
      name: 'frame of a page, brotli, the largest of all',
      value: Math.max(...sizes.map(({ frame }) => frame)),
      goal: 3500,
      unit: ' B',
    },
  ];
}

/** The greatest ratio of a part to the plain page of the same edition, and how it lies among all. */
function worst(sizes: readonly Weighed[], part: (size: Weighed) => number): { value: number; from: string } {
  const ratios = sizes.map((size) => ({ size, value: part(size) / size.plain })).sort((a, b) => b.value - a.value);
  const [first] = ratios;
  if (!first) throw new Error('No reader page was packed.');
  const middle = median(ratios.map(({ value }) => value)).toFixed(3);
  const bytes = `${part(first.size)} against ${first.size.plain} bytes`;
  const from = `${first.size.path}: ${bytes}; median of all ${middle}, best ${ratios.at(-1)?.value.toFixed(3)}`;
  return { value: first.value, from };
}
