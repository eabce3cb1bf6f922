import type { LaidTexts } from '#lib/model/lay-out.ts';
import type { Range } from '#lib/model/text.ts';

/** Words of one text: UTF-16 code units in the whole of it. */
export interface ChosenWords extends Range {
  lang: string;
}

/** What is selected in the columns, without the blank round it; `null` where that is nothing, or goes over both. */
export function selectedWords(laid: LaidTexts): ChosenWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const segments = [...document.querySelectorAll<HTMLElement>('main [data-column] .s')].filter((segment) =>
    range.intersectsNode(segment),
  );
  const first = segments[0];
  // A finger that goes down a narrow screen crosses the other column; the words are those where it began.
  const column = columnOf(range.startContainer) ?? (first && columnOf(first));
  const inColumn = segments.filter((segment) => columnOf(segment) === column);
  const last = inColumn.at(-1);
  const begin = inColumn[0];
  if (!begin || !last) return null;
  const lang = column === 'original' ? laid.original.lang : (laid.translation?.lang ?? '');
  const start = placeOf(laid, lang, begin, range.startContainer, range.startOffset, 'start');
  const end = placeOf(laid, lang, last, range.endContainer, range.endOffset, 'end');
  return start < end ? { lang, start, end } : null;
}

/** Takes the blanks at both ends of a stretch away. */
export function withoutBlanks(text: string, { lang, start, end }: ChosenWords): ChosenWords | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { lang, start: from, end: to } : null;
}

function columnOf(node: Node): string | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-column]')?.dataset.column;
}

/** Where a point of the page is in the whole text; outside its segment, that is the segment's start or its end. */
function placeOf(
  laid: LaidTexts,
  lang: string,
  segment: HTMLElement,
  container: Node,
  offset: number,
  side: 'start' | 'end',
): number {
  const laidSegment = laid.segments[lang]?.find(({ ref }) => ref === segment.dataset.segment);
  if (!laidSegment) return 0;
  if (!segment.contains(container)) return laidSegment[side];
  const before = document.createRange();
  before.setStart(segment, 0);
  before.setEnd(container, offset);
  return laidSegment.start + before.toString().length;
}
