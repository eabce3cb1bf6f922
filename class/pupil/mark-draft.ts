import type { SeenMark } from '#class/mark/class-parts.ts';
import type { Draft } from '#lib/class/draft.ts';
import type { ReadingSheet, ReadText, Wire } from '#lib/class/wire.ts';
import { occurrences } from '#lib/model/anchor.ts';
import { isLayerId, type LayerId, layerTags } from '#lib/model/layer.ts';
import { parseRef, type Ref } from '#lib/model/ref.ts';
import { type Range, segmentAt, type Text } from '#lib/model/text.ts';

/** A mark that is being written. */
export interface MarkDraft {
  /** The mark that it changes; `null` for a new one. */
  id: string | null;
  text: number;
  at: Ref;
  lang: string;
  /** In the segment; `null` until words are chosen. */
  range: Range | null;
  layer: LayerId | null;
  tag: string | null;
  why: string;
}

/** Words in one segment of one of the class's texts. */
export interface ChosenWords extends Range {
  text: number;
  at: Ref;
  lang: string;
}

/** A new mark on a segment; with one layer to choose there is nothing to choose. */
export function newMark(
  place: Pick<MarkDraft, 'text' | 'at' | 'lang'>,
  range: Range | null,
  layers: readonly LayerId[],
): MarkDraft {
  return { id: null, ...place, range, layer: layers.length === 1 ? (layers[0] ?? null) : null, tag: null, why: '' };
}

/** Other words for a mark that is being written; what else is written of it stays. */
export function moveMark(draft: MarkDraft, { text, at, lang, start, end }: ChosenWords): MarkDraft {
  return { ...draft, text, at, lang, range: { start, end } };
}

/** A mark as it was made, to be changed. */
export function markToChange({ id, body: { target, layer, tag, why } }: SeenMark): MarkDraft {
  const { text, at, lang, start, end } = target;
  return { id, text, at, lang, range: { start, end }, layer, tag, why };
}

export function formatMarkDraft(draft: MarkDraft | null): string {
  return draft ? JSON.stringify(draft) : '';
}

/** Reads a draft as it was kept; `null` for anything else. */
export function parseMarkDraft(kept: string): MarkDraft | null {
  try {
    const { id, text, at, lang, range, layer, tag, why } = JSON.parse(kept) as Partial<MarkDraft>;
    const sound = Number.isInteger(text) && typeof at === 'string' && parseRef(at) && typeof lang === 'string';
    if (!sound || text === undefined) return null;
    const known = typeof layer === 'string' && isLayerId(layer) ? layer : null;
    const tags: readonly string[] = known ? layerTags[known] : [];
    return {
      ...{ id: typeof id === 'string' ? id : null, text, at, lang, layer: known },
      tag: typeof tag === 'string' && tags.includes(tag) ? tag : null,
      range: Number.isInteger(range?.start) && Number.isInteger(range?.end) ? (range ?? null) : null,
      why: typeof why === 'string' ? why : '',
    };
  } catch {
    return null;
  }
}

export function readTextOf(reading: Wire<ReadingSheet> | null, number: number): Wire<ReadText> | undefined {
  return reading?.texts.find((text) => text.number === number);
}

/** A text of the class in one of its two languages. */
export function columnOf(read: Wire<ReadText> | undefined, lang: string): Text | undefined {
  return [read?.original, read?.translation].find((one) => one?.lang === lang) as Text | undefined;
}

/** What is sent of a draft; `null` while it has no words or no layer. */
export function draftToSend(draft: MarkDraft, reading: Wire<ReadingSheet> | null): Draft | null {
  const { text, at, lang, range, layer, tag, why } = draft;
  const column = columnOf(readTextOf(reading, text), lang);
  const plain = column && segmentAt(column, at)?.plain;
  if (!plain || !range || range.start >= range.end || !layer) return null;
  const exact = plain.slice(range.start, range.end);
  const places = occurrences(plain, exact);
  const nth = places.findIndex(({ start }) => start === range.start) + 1;
  const target = { text, at, lang, exact, ...(places.length > 1 && nth > 0 ? { nth } : {}) };
  return { kind: 'mark', target, layer, tag, why: why.trim() };
}
