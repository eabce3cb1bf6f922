import type { Ref } from '#lib/model/ref.ts';
import { formatRef } from '#lib/model/ref.ts';
import { type Segment, segmentAt, segmentsOf, type Text } from '#lib/model/text.ts';
import type { WorkText } from '#lib/model/work.ts';
import { isRead, type Place, type Settings } from './settings.ts';

/** What a class reads: for each of its texts, by its number, the original and then the translations. */
export type Reading = ReadonlyMap<number, readonly Text[]>;

/** A text of the class in one of its languages. */
export function textIn(reading: Reading, number: number, lang: string): Text | undefined {
  return reading.get(number)?.find((text) => text.lang === lang);
}

/** Whether a segment is there and is among what the class reads. */
export function isPlace(reading: Reading, settings: Settings, place: Place): boolean {
  const original = reading.get(place.text)?.[0];
  return isRead(settings, place) && original !== undefined && segmentAt(original, place.at) !== undefined;
}

/** All segments that a class reads, in the order of its texts. */
export function placesOf(reading: Reading, settings: Settings): Place[] {
  return settings.texts.flatMap(({ number }) => {
    const original = reading.get(number)?.[0];
    const places = (original ? segmentsOf(original) : []).map(({ ref }) => ({ text: number, at: ref }));
    return places.filter((place) => isRead(settings, place));
  });
}

/**
 * An imported text as the class reads it: its sentences are the segments, counted as an edition's lines are. The
 * sentences of a translation bear their own numbers, for they need not be as many.
 */
export function fromWork({ lang, text, blocks, own, emphasis }: WorkText): Text {
  const counts = new Map<string, number>();
  return {
    lang,
    blocks: blocks.map(({ kind, heading, sentences }) => {
      const block = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, block);
      const segments = sentences.map(({ start, end }, index): Segment => {
        const plain = text.slice(start, end).trimEnd();
        const inside = (ranges: WorkText['own']) =>
          ranges
            .filter((range) => range.start >= start && range.end <= start + plain.length)
            .map((range) => ({ start: range.start - start, end: range.end - start }));
        const ref: Ref = formatRef({ kind, block, line: index + 1 });
        return { ref, plain, own: inside(own), emphasis: inside(emphasis) };
      });
      return { ref: `${kind}${block}`, kind, heading, segments };
    }),
  };
}
