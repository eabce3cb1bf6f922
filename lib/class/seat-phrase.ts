import type { Locale } from '#lib/model/locale.ts';
import { aliasKey, offeredAliases } from './alias.ts';

/**
 * Two words and four digits, `rogn tjern 4821`: short enough for the back of a hand, one of 36 million. It moves a
 * seat to another device within one class, and guesses are counted (see lib/class/guessing.ts), so that is enough; a
 * cookie holds a secret that nobody can guess.
 */
export function newSeatPhrase(locale: Locale, pick: (below: number) => number): string {
  const words = offeredAliases[locale];
  const word = () => (words[pick(words.length)] ?? '').toLowerCase();
  return `${word()} ${word()} ${String(pick(10_000)).padStart(4, '0')}`;
}

/** A phrase as it was typed, in the form in which it is compared: case, dashes, commas and blanks are no matter. */
export function readSeatPhrase(typed: string): string {
  return aliasKey(typed.replace(/[\p{Dash}.,]/gu, ' '));
}
