import { weight } from './prose.ts';

const run = 4;

/**
 * How much of each line stands in the text that a page tells machines: the share of its runs of four words, 0–1; 1 for
 * a line too short to have one. Null where that text is too short to be the whole article.
 */
export function toldShares(lines: readonly string[], body: string): number[] | null {
  if (weight(body) < 80) return null;
  const told = new Set(runs(body));
  return lines.map((line) => {
    const own = runs(line);
    return own.length === 0 ? 1 : own.filter((each) => told.has(each)).length / own.length;
  });
}

function runs(text: string): string[] {
  const words = text.toLowerCase().match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
}
