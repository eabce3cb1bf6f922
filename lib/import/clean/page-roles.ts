import { lowestWith, proseByBox } from './article-box.ts';
import { type Box, upFrom } from './box.ts';
import type { LineRole } from './clean-line.ts';
import { isDateLine } from './date-line.ts';
import { nameRole } from './name-role.ts';
import { isHeading, type PageLine } from './page-line.ts';
import { phraseRole } from './phrase.ts';
import { endsSentence, isProse, weight } from './prose.ts';

/** What keeps a line out of the article, and where the article lies. */
export interface PageRoles {
  /** By line: what it is if not part of the article; null where nothing speaks against it. */
  against: (LineRole | null)[];
  /** The lowest box that holds nearly all of the article. */
  article: Box | null;
}

/** Asks the boxes a line stands in what it is; else its `own` words hold. `first` says which lines seem to be the article. */
export function pageRoles(
  lines: readonly PageLine[],
  own: readonly (LineRole | null)[],
  first: (line: number) => boolean,
): PageRoles {
  const prose = proseByBox(lines, first);
  const article = lowestWith(prose, 0.85);
  const all = article ? (prose.get(article) ?? 0) : 0;
  const bySignature = new Map<string, number>();
  for (const [{ signature }, sum] of prose) bySignature.set(signature, (bySignature.get(signature) ?? 0) + sum);
  const against = lines.map((line, at) => boxRole(line, article, bySignature, all) ?? own[at] ?? null);
  return { against, article };
}

function boxRole(
  line: PageLine,
  article: Box | null,
  prose: ReadonlyMap<string, number>,
  all: number,
): LineRole | null {
  const isShort = weight(line.text) <= 12 && !(isProse(line.text) && line.links < 0.5);
  for (const box of upFrom(line.box, article)) {
    // A name on boxes that hold much of the article tells of what else is in them, or of their looks.
    if ((prose.get(box.signature) ?? 0) > all * 0.3) continue;
    const { sure, likely } = nameRole(box);
    if (sure) return sure;
    // A heading may be called a header or a title, and be one of the article.
    if (box === line.box && isHeading(line) && line.links < 0.6) continue;
    if (likely && (line.links > 0.6 || (isShort && likely !== 'related'))) return likely;
  }
  return null;
}

/** What a line says it is by its own words and by how it stands: all link, or a short one under a picture. */
export function ownRole(line: PageLine): LineRole | null {
  const { text, box, links, afterImage, centred, italic } = line;
  const said = phraseRole(text);
  if (said) return said;
  if (/\d{4}/.test(text) && isDateLine(text)) return 'date';
  const length = weight(text);
  // A calendar's days, a list's numbers, an initial set apart.
  if (
    !/[\p{L}\p{N}]/u.test(text) ||
    (text.length <= 2 && /^(?:td|th|li|h[1-6])$/.test(box.tag) && /^\p{ASCII}+$/u.test(text))
  )
    return 'other';
  if (links > 0.9 && length < 30 && !(box.tag === 'li' && endsSentence(text))) return 'related';
  if (links > 0.55 && /^[^:：]{2,30}[:：]\s/u.test(text) && length < 30) return 'related';
  if (afterImage && !isHeading(line) && length < 45) {
    if (centred || italic > 0.9 || (length < 14 && !endsSentence(text))) return 'caption';
  }
  return null;
}
