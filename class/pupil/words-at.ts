import { parseRef, type Ref } from '#lib/model/ref.ts';
import { wordRanges } from '#lib/model/word.ts';
import type { ChosenWords } from './mark-draft.ts';

/** What is selected in a text of the class; where that goes over several segments, what of it is in the first. */
export function selectedWords(within: Element): ChosenWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.commonAncestorContainer)) return null;
  const segments = [...within.querySelectorAll<HTMLElement>('.s')].filter((segment) => range.intersectsNode(segment));
  for (const segment of segments) {
    const place = placeOf(segment);
    const plain = segment.textContent ?? '';
    const from = segment.contains(range.startContainer)
      ? offsetIn(segment, range.startContainer, range.startOffset)
      : 0;
    const to = segment.contains(range.endContainer)
      ? offsetIn(segment, range.endContainer, range.endOffset)
      : plain.length;
    const words = plain.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (place && start < end) return { ...place, start, end };
  }
  return null;
}

/** The segment that a click or a tap fell on, and the word under it. */
export function wordUnder(event: { target: EventTarget | null; clientX: number; clientY: number }) {
  const segment = event.target instanceof Element ? event.target.closest<HTMLElement>('.s') : null;
  const place = segment && placeOf(segment);
  if (!segment || !place) return null;
  const offset = offsetUnder(segment, event.clientX, event.clientY);
  const words = wordRanges(segment.textContent ?? '', place.lang);
  const word = offset === null ? undefined : words.find(({ start, end }) => start <= offset && offset <= end);
  return { ...place, range: word ? { start: word.start, end: word.end } : null };
}

function placeOf({ dataset, lang }: HTMLElement): { text: number; at: Ref; lang: string } | null {
  const at = dataset.segment ?? '';
  return parseRef(at) && lang ? { text: Number(dataset.text), at: at as Ref, lang } : null;
}

function offsetIn(segment: Element, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(segment, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}

/** Browsers have one of two ways to tell which letter a point is on. */
function offsetUnder(segment: Element, x: number, y: number): number | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && segment.contains(caret.offsetNode) ? offsetIn(segment, caret.offsetNode, caret.offset) : null;
  }
  const caret = (document as Document).caretRangeFromPoint(x, y);
  return caret && segment.contains(caret.startContainer)
    ? offsetIn(segment, caret.startContainer, caret.startOffset)
    : null;
}
