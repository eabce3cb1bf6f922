import { parse } from 'parse5';
import type { CleanLine } from './clean-line.ts';
import { joinedLines } from './joined-lines.ts';
import { judgePage } from './judge-page.ts';
import { pageData } from './page-data.ts';
import type { PageLine } from './page-line.ts';
import { pageLines } from './page-lines.ts';
import { pageTitle } from './page-title.ts';
import { isProse, weight } from './prose.ts';
import { readerView } from './reader-view.ts';
import { toldShares } from './told.ts';

/** The reader view takes some milliseconds a line; pages with more are judged without it. */
const mostLines = 3000;

/** Finds the article in a page. */
export function cleanPage(html: string): { title: string; lines: CleanLine[] } {
  const root = parse(html);
  let { lines, numbered } = pageLines(root);
  // Some pages hide their text until a script has run, or while they ask for consent.
  if (proseWeight(lines) < 100) {
    const all = pageLines(root, true);
    if (proseWeight(all.lines) > proseWeight(lines) * 2) ({ lines, numbered } = all);
  }
  const data = pageData(root);
  const title = pageTitle(lines, data.titles);
  const texts = lines.map(({ text }) => text);
  const told = toldShares(texts, data.body);
  const view: ReadonlyMap<number, number> =
    lines.length > mostLines
      ? new Map()
      : readerView(
          numbered,
          texts.map((text) => text.replace(/\s+/gu, '').length),
        );
  const judged = judgePage(lines, { title, view, told: told && whole(told, view, texts) ? told : null });
  return { title, lines: joinedLines(lines, judged) };
}

/** True where the told text covers what the reader view shows: some pages tell only how an article begins. */
function whole(told: readonly number[], view: ReadonlyMap<number, number>, texts: readonly string[]): boolean {
  let all = 0;
  let covered = 0;
  for (const [at, text] of texts.entries()) {
    if ((view.get(at) ?? 0) < 0.5 || text.length < 60) continue;
    all += text.length;
    covered += text.length * (told[at] ?? 0);
  }
  return covered > all * 0.6;
}

function proseWeight(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { text, links }) => (links < 0.5 && isProse(text) ? sum + weight(text) : sum), 0);
}
