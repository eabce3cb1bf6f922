import { isBio } from './bio.ts';
import type { CleanLine, LineRole } from './clean-line.ts';
import { buildOf, isHeading, type PageLine } from './page-line.ts';
import { ownRole, pageRoles } from './page-roles.ts';
import { bare, endsSentence, isProse, weight } from './prose.ts';
import { repeated } from './repeated.ts';
import { isInside, missedLines, rescue } from './rescue.ts';

/** What is known of a page besides its lines. */
export interface PageEvidence {
  title: string;
  /** By line: how much of it the reader view shows, 0–1. */
  view: ReadonlyMap<number, number>;
  /** By line: how much of it stands in the text that the page gives to search engines, 0–1; null where there is none. */
  told: readonly number[] | null;
}

/** Decides for every line of a page whether it is part of the article, and what it is otherwise. */
export function judgePage(lines: readonly PageLine[], { title, view, told }: PageEvidence): CleanLine[] {
  const own = lines.map(ownRole);
  const missed = missedLines(lines, pageRoles(lines, own, () => true).against, view);
  const shown = (at: number): boolean => (missed ? missed.has(at) : (view.get(at) ?? 0) >= 0.5);
  // A page may hold its text twice, for large and for small screens.
  const texts = new Set(lines.flatMap(({ text }, at) => (shown(at) ? [text] : [])));
  const seems = (at: number): boolean => shown(at) || ((told?.[at] ?? 0) > 0.9 && !texts.has(lines[at]?.text ?? ''));
  const { against, article } = pageRoles(lines, own, seems);
  const kept = lines.map((line, at) => seems(at) && against[at] === null && !isTitle(line.text, title));

  const usual = usualBuilds(lines, kept);
  rescue(lines, kept, against, { article, usual });
  const drop = (at: number, role: LineRole): void => {
    kept[at] = false;
    against[at] ??= role;
  };
  for (const [at, line] of lines.entries()) {
    if (kept[at] && told && (told[at] ?? 1) < 0.2 && weight(line.text) > 6) drop(at, 'other');
    if (kept[at] && isLooseCaption(lines, at, usual)) drop(at, 'caption');
  }
  const left = lines.flatMap((_, at) => (kept[at] ? [at] : []));
  const again = repeated(
    left.map((at) => ({ text: lines[at]?.text ?? '', build: lines[at] ? buildOf(lines[at]) : '' })),
    usual,
  );
  for (const at of again) drop(left[at] ?? -1, 'other');
  dropEdges(lines, kept, drop);
  dropHeadings(lines, kept, drop);

  const titleAt = lines.findIndex(({ text }) => isTitle(text, title));
  return lines.map((line, at) => ({
    text: line.text,
    kept: (kept[at] ?? false) || at === titleAt,
    role: kept[at]
      ? isHeading(line)
        ? 'heading'
        : 'paragraph'
      : roleAside(line, against[at] ?? null, title, isInside(line.box, article)),
  }));
}

/** The builds that a good part of the prose has. */
function usualBuilds(lines: readonly PageLine[], kept: readonly boolean[]): Set<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const [at, line] of lines.entries()) {
    if (!kept[at] || !isProse(line.text)) continue;
    all++;
    counts.set(buildOf(line), (counts.get(buildOf(line)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2 && count >= all * 0.15).map(([build]) => build));
}

function isTitle(text: string, title: string): boolean {
  return title !== '' && bare(text) === bare(title);
}

function roleAside(line: PageLine, role: LineRole | null, title: string, isInside: boolean): LineRole {
  if (isTitle(line.text, title)) return 'title';
  if (role) return role;
  if (line.links > 0.6) return isInside ? 'related' : 'menu';
  return 'other';
}

/** A caption without a name: short, just after a picture, and not built as the text is. */
function isLooseCaption(lines: readonly PageLine[], at: number, usual: ReadonlySet<string>): boolean {
  const line = lines[at];
  if (!line || usual.size === 0 || usual.has(buildOf(line)) || isHeading(line) || weight(line.text) > 35) return false;
  if (['p', 'li', 'blockquote'].includes(line.box.tag)) return false;
  return line.afterImage || (lines[at - 1]?.afterImage === true && (lines[at - 1]?.links ?? 0) > 0.9);
}

/** Before the first and after the last paragraph stand short lines: names, places in the site, tools; and who wrote it. */
function dropEdges(
  lines: readonly PageLine[],
  kept: readonly boolean[],
  drop: (at: number, role: LineRole) => void,
): void {
  const left = lines.flatMap((_, at) => (kept[at] ? [at] : []));
  for (const at of [...left.slice(0, 2), ...left.slice(-3)]) if (isBio(lines[at]?.text ?? '')) drop(at, 'byline');
  const strong = left.filter((at) => kept[at] && isProse(lines[at]?.text ?? ''));
  const [first = 0] = strong;
  const last = strong.at(-1) ?? lines.length;
  for (const at of left) {
    const line = lines[at];
    if (!line || !kept[at] || line.box.tag === 'li') continue;
    if (at < first && !isHeading(line) && !(endsSentence(line.text) && weight(line.text) > 4)) drop(at, 'other');
    if (at > last && !endsSentence(line.text)) drop(at, 'other');
  }
}

/** A heading with nothing kept soon after it heads nothing of the article. */
function dropHeadings(
  lines: readonly PageLine[],
  kept: readonly boolean[],
  drop: (at: number, role: LineRole) => void,
): void {
  let next = Number.POSITIVE_INFINITY;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (!line || !kept[at]) continue;
    // A heading of a whole sentence is what stands above an article; tools may come between.
    const reach = endsSentence(line.text) || weight(line.text) > 10 ? 30 : 8;
    if (isHeading(line) && next - at > reach) drop(at, 'related');
    else next = at;
  }
}
