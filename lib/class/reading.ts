import { layTexts, translationIn } from '#lib/model/lay-out.ts';
import { segmentAt, segmentsOf, type Text } from '#lib/model/text.ts';
import type { Work } from '#lib/model/work.ts';
import type { Settings } from './settings.ts';
import { isRead, type Place } from './task.ts';

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
 * Imported texts as a class reads them, by their numbers: the original, and the translation in the class's language
 * where there is one. Both have the same lines, as an edition has, so a mark in either stands on the same segment.
 */
export function readingOf(works: ReadonlyMap<number, Work>, { lang }: Settings): Reading {
  return new Map(
    [...works].map(([number, work]) => {
      const { original, translation } = layTexts(work.original, translationIn(work, lang));
      return [number, translation ? [original, translation] : [original]];
    }),
  );
}
