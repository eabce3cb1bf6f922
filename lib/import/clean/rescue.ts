import { type Box, upFrom } from './box.ts';
import type { LineRole } from './clean-line.ts';
import { buildOf, isHeading, type PageLine } from './page-line.ts';
import { isProse, weight } from './prose.ts';

/** Lines of the article that the reader view left out are looked for so many lines before and after it. */
const reach = 40;

/** True of a box that lies in the other, or is it. */
export function isInside(box: Box, other: Box | null): boolean {
  if (other === null) return false;
  for (const up of upFrom(box)) if (up === other) return true;
  return false;
}

/**
 * Takes back what the reader view left out: paragraphs and headings among kept ones; next to them, paragraphs of the same
 * build; and farther away those whose build has a name, up to where another article begins.
 */
export function rescue(
  lines: readonly PageLine[],
  kept: boolean[],
  against: readonly (LineRole | null)[],
  { article, usual }: { article: Box | null; usual: ReadonlySet<string> },
): void {
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  if (first < 0) return;
  for (const [at, line] of lines.entries()) {
    if (kept[at] || against[at] !== null || line.links > 0.5) continue;
    const isUsual = usual.has(buildOf(line));
    if (isInside(line.box, article)) {
      const isBetween = at > first && at < last;
      const isNear = at > first - 3 && at < last + 3;
      if (isProse(line.text) ? isBetween || (isUsual && isNear) : isBetween && (isUsual || isHeading(line)))
        kept[at] = true;
    } else if (isUsual && isProse(line.text) && isNamed(line) && isOfSameArticle(lines, at, first, last))
      kept[at] = true;
  }
}

/** True where the element round a line, or its own, has a class: plain `<p>` in `<div>` is everywhere. */
function isNamed({ box }: PageLine): boolean {
  return !box.signature.endsWith('.') || !(box.parent?.signature ?? '.').endsWith('.');
}

function isOfSameArticle(lines: readonly PageLine[], at: number, first: number, last: number): boolean {
  if (at < first - reach || at > last + reach) return false;
  const between = at < first ? lines.slice(at, first) : lines.slice(last + 1, at);
  return !between.some((line) => line.box.tag === 'h1' || (isHeading(line) && line.links > 0.6));
}

/**
 * The prose of the part of a page that holds most of it, names and phrases considered, where the reader view shows less
 * than half as much: it has missed the article. Null where it has not.
 */
export function missedLines(
  lines: readonly PageLine[],
  against: readonly (LineRole | null)[],
  view: ReadonlyMap<number, number>,
): Set<number> | null {
  const groups = new Map<Box | null, { sum: number; lines: Set<number> }>();
  let seen = 0;
  for (const [at, line] of lines.entries()) {
    if (against[at] !== null || line.links > 0.4 || !isProse(line.text)) continue;
    if ((view.get(at) ?? 0) >= 0.5) seen += weight(line.text);
    const key = line.box.parent?.parent ?? line.box.parent;
    const group = groups.get(key) ?? { sum: 0, lines: new Set() };
    group.sum += weight(line.text);
    group.lines.add(at);
    groups.set(key, group);
  }
  const heaviest = [...groups.values()].reduce((best, group) => (group.sum > best.sum ? group : best), {
    sum: 0,
    lines: new Set<number>(),
  });
  return heaviest.sum > 0 && seen < heaviest.sum * 0.5 ? heaviest.lines : null;
}
