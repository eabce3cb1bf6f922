import type { CleanLine } from './clean-line.ts';
import type { PageLine } from './page-line.ts';
import { endsSentence, weight } from './prose.ts';

const ideograph = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]/u;

/**
 * Joins what a single `<br>` divides and what is one paragraph all the same: kept lines of one element, unless the
 * first ends as a paragraph does or the second is set in.
 */
export function joinedLines(lines: readonly PageLine[], judged: readonly CleanLine[]): CleanLine[] {
  const joined: CleanLine[] = [];
  for (const [at, line] of judged.entries()) {
    const before = joined.at(-1);
    const page = lines[at];
    const isOne =
      before?.role === line.role &&
      before.kept &&
      line.kept &&
      page?.breaks === 1 &&
      !page.indented &&
      page.box === lines[at - 1]?.box &&
      !(endsSentence(before.text) && weight(before.text) >= 12);
    if (!before || !isOne) joined.push(line);
    else {
      const gap = ideograph.test(before.text.slice(-1)) && ideograph.test(line.text.slice(0, 1)) ? '' : ' ';
      joined[joined.length - 1] = { ...before, text: before.text + gap + line.text };
    }
  }
  return joined;
}
