import { occurrences } from '#lib/model/anchor.ts';
import type { Range } from '#lib/model/text.ts';
import { isInWord } from './whole-words.ts';

/** From the first to the last of the outlet's own words among some words, where they stand in the full text. */
export function ownPlace(window: string, said: string, words: Range, own: readonly Range[]): Range | null {
  const places = own
    .map(({ start, end }) => ({ start: Math.max(start, words.start), end: Math.min(end, words.end) }))
    .filter(({ start, end }) => start < end)
    .flatMap((piece) => wordsPlace(window, said, piece) ?? []);
  if (places.length === 0) return null;
  return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}

/** Where words stand verbatim, in whatever case; of several places the one nearest to where they stood. */
export function wordsPlace(window: string, said: string, { start, end }: Range): Range | null {
  const share = start / said.length;
  const distance = (place: Range) => Math.abs(place.start / window.length - share);
  const places = occurrences(alike(window), alike(said.slice(start, end)))
    .filter((place) => !isInWord(window, place.start) && !isInWord(window, place.end))
    .sort((a, b) => distance(a) - distance(b));
  return places[0] ?? null;
}

/** In small letters and with one kind of quotation mark; as it is where small letters would move what comes after (İ). */
function alike(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/["“”„«»‘’]/g, "'");
}
