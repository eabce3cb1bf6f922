import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';

/**
 * How much of each line the browsers' reader view would show, 0–1. `numbered` is a page with the number of its line at
 * every text (PageLines); lines that are not shown at all are not in the map.
 */
export function readerView(numbered: string, lengths: readonly number[]): Map<number, number> {
  const shown = new Map<number, number>();
  const { document } = parseHTML(`<!doctype html>${numbered}`);
  const article = new Readability<ParentNode>(document, {
    disableJSONLD: true,
    serializer: (node) => node as unknown as ParentNode,
  }).parse();
  for (const span of article?.content?.querySelectorAll('[data-line]') ?? []) {
    const line = Number(span.getAttribute('data-line'));
    const letters = (span.textContent ?? '').replace(/\s+/gu, '').length;
    shown.set(line, (shown.get(line) ?? 0) + letters / (lengths[line] ?? letters));
  }
  return shown;
}
