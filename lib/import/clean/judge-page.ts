import { type Box, upFrom } from './box.ts';
import type { CleanLine, LineRole } from './clean-line.ts';
import type { PageLine } from './page-line.ts';
import { pageRoles } from './page-roles.ts';
import { bare, endsSentence, isProse, weight } from './prose.ts';
import { repeated } from './repeated.ts';

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
  const seems = (at: number): boolean => (view.get(at) ?? 0) >= 0.5 || (told?.[at] ?? 0) > 0.9;
  const { against, article } = pageRoles(lines, seems);
  const kept = lines.map((line, at) => seems(at) && against[at] === null && !isTitle(line.text, title));

  rescue(lines, kept, against, article);
  if (told) for (const [at, line] of lines.entries()) if (kept[at] && (told[at] ?? 1) < 0.2 && weight(line.text) > 6) kept[at] = false;
  dropRepeated(lines, kept);
  dropLinkLists(lines, kept, against);
  dropEdges(lines, kept);
  dropHeadings(lines, kept, against);

  return lines.map((line, at) => ({
    text: line.text,
    kept: kept[at] ?? false,
    role: kept[at] ? (isHeading(line) ? 'heading' : 'paragraph') : roleAside(line, against[at] ?? null, title, inside(line.box, article)),
  }));
}

export function isHeading({ box }: PageLine): boolean {
  return /^h[1-6]$/.test(box.tag);
}

function isTitle(text: string, title: string): boolean {
  return title !== '' && bare(text) === bare(title);
}

function inside(box: Box, article: Box | null): boolean {
  if (article === null) return false;
  for (const up of upFrom(box)) if (up === article) return true;
  return false;
}

function roleAside(line: PageLine, role: LineRole | null, title: string, isInside: boolean): LineRole {
  if (isTitle(line.text, title)) return 'title';
  if (role) return role;
  if (line.links > 0.6) return isInside ? 'related' : 'menu';
  return 'other';
}

/** Takes back paragraphs that stand among kept ones, or are built as they are, and that the reader view left out. */
function rescue(lines: readonly PageLine[], kept: boolean[], against: readonly (LineRole | null)[], article: Box | null): void {
  const alike = new Map<string, number>();
  const build = ({ box }: PageLine) => `${box.parent?.signature}>${box.signature}`;
  for (const [at, line] of lines.entries()) {
    if (kept[at] && isProse(line.text)) alike.set(build(line), (alike.get(build(line)) ?? 0) + 1);
  }
  const firstKept = kept.indexOf(true);
  const lastKept = kept.lastIndexOf(true);
  for (const [at, line] of lines.entries()) {
    if (kept[at] || against[at] !== null || line.links > 0.5 || !inside(line.box, article)) continue;
    const isBetween = at > firstKept && at < lastKept;
    const isAlike = (alike.get(build(line)) ?? 0) >= 2 && line.box.signature !== 'div.';
    const isNear = at > firstKept - 3 && at < lastKept + 3;
    if (isProse(line.text) ? isBetween || (isAlike && isNear) : isBetween && isAlike) kept[at] = true;
    if (isBetween && isHeading(line)) kept[at] = true;
  }
}

/** A pull quote says again what a paragraph says; a line that stands twice is a control, or the same text for print. */
function dropRepeated(lines: readonly PageLine[], kept: boolean[]): void {
  for (const at of repeated(lines.map(({ text }) => text), kept)) kept[at] = false;
}

/** Lists of links, and what leads into them. */
function dropLinkLists(lines: readonly PageLine[], kept: boolean[], against: readonly (LineRole | null)[]): void {
  for (const [at, line] of lines.entries()) {
    if (!kept[at] || isProse(line.text)) continue;
    const next = against[at + 1];
    const nextLine = lines[at + 1];
    if ((next === 'related' || next === 'call') && nextLine && nextLine.links > 0.6 && line.text.length < 60 && !endsSentence(line.text.replace(/[:：]$/, ''))) {
      kept[at] = false;
    }
  }
}

/** Before the first and after the last paragraph stand short lines: names, places, places in the site, tools. */
function dropEdges(lines: readonly PageLine[], kept: boolean[]): void {
  const strong = (at: number): boolean => kept[at] === true && isProse(lines[at]?.text ?? '');
  const first = lines.findIndex((_, at) => strong(at));
  const last = lines.findLastIndex((_, at) => strong(at));
  if (first < 0) return;
  for (let at = 0; at < first; at++) {
    const line = lines[at];
    if (kept[at] && line && !(endsSentence(line.text) && weight(line.text) > 4) && !isHeading(line) && line.box.tag !== 'li') kept[at] = false;
  }
  for (let at = last + 1; at < lines.length; at++) {
    const line = lines[at];
    if (kept[at] && line && !(endsSentence(line.text) || line.box.tag === 'li')) kept[at] = false;
  }
}

/** A heading without a paragraph under it heads nothing of the article. */
function dropHeadings(lines: readonly PageLine[], kept: boolean[], against: readonly (LineRole | null)[]): void {
  let hasText = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (!line || !kept[at]) continue;
    if (!isHeading(line)) hasText = true;
    else if (!hasText || (against[at + 1] ?? null) === 'related') kept[at] = false;
  }
}
