import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';

/**
 * How much of each line the browsers' reader view would show, 0–1. `numbered` is a page with the number of its line at
 * every text (PageLines); `lengths` are the letters of each line. Lines that are not shown at all are not in the map, and
 * none is for a page that the libraries stumble over: they are one witness among others.
 */
export function readerView(numbered: string, lengths: readonly number[]): Map<number, number> {
  const shown = new Map<number, number>();
  for (const span of articleOf(numbered)?.querySelectorAll('[data-line]') ?? []) {
    const line = Number(span.getAttribute('data-line'));
    const letters = (span.textContent ?? '').replace(/\s+/gu, '').length;
    shown.set(line, (shown.get(line) ?? 0) + letters / (lengths[line] ?? letters));
  }
  return shown;
}

function articleOf(numbered: string): ParentNode | null {
  try {
    const { document } = parseHTML(`<!doctype html>${numbered}`);
    const serializer = (node: Node) => node as unknown as ParentNode;
    return new Readability<ParentNode>(document, { disableJSONLD: true, serializer }).parse()?.content ?? null;
  } catch {
    return null;
  }
}
