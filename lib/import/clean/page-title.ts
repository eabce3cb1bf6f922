import type { PageLine } from './page-line.ts';
import { bare, weight } from './prose.ts';

const divider = /\s+[|–—·•:«»-]+\s+|\s*[|｜_]\s*|\s+::\s+/u;

/**
 * The title of a page: the heading on it that its own data also names, else the first large heading, else what the data
 * says without the outlet's name behind « – » or « | ». `titles` are those of the data, the best first.
 */
export function pageTitle(lines: readonly PageLine[], titles: readonly string[]): string {
  const named = titles.map(bare);
  const headings = lines.filter(({ box }) => box.tag === 'h1' || box.tag === 'h2' || box.words.includes('headline'));
  const same = headings.find(
    ({ text }) =>
      bare(text).length > 5 &&
      named.some((title) => title.includes(bare(text)) && bare(text).length * 3 > title.length),
  );
  if (same) return same.text;
  const large = headings.find(({ box, text }) => box.tag === 'h1' && weight(text) >= 3);
  return titles[0] !== undefined ? withoutOutlet(titles[0]) : (large?.text ?? headings[0]?.text ?? '');
}

/** `Flom i nord – Nordposten` → `Flom i nord`: the longest part, and of two alike the first. */
export function withoutOutlet(title: string): string {
  const parts = title.split(divider).filter((part) => part.trim() !== '');
  let [best = title] = parts;
  for (const part of parts) if (weight(part) > weight(best) * 1.5) best = part;
  const at = title.indexOf(best);
  // Only what stands at the end or the beginning is the outlet; a dash inside a title stays.
  const tail = title.slice(at + best.length);
  return (weight(tail) <= 4 ? title.slice(at, at + best.length) : title.slice(at)).trim();
}
