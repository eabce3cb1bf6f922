import type { Edition } from '#lib/model/edition.ts';
import { translationsOf } from '#lib/model/edition.ts';
import { type Locale, locales, translationFor } from '#lib/model/locale.ts';

/** Where the site stands on the web, without a slash at the end. Set TVISYN_URL when you publish it. */
export const origin = (process.env.TVISYN_URL ?? 'http://localhost:3000').replace(/\/+$/, '');

/** The address of a page: `address('nb', 'japan-mongolia')` → `/nb/japan-mongolia`. */
export function address(locale: Locale, ...path: string[]): string {
  return `/${[locale, ...path].join('/')}`;
}

/**
 * The address of an edition with a given language in the second column. The language that a reader of this locale
 * gets anyway leaves the address clean.
 */
export function editionAddress(locale: Locale, dossier: string, edition: Edition, translation?: string): string {
  const usual = translationFor(locale, edition.article.lang, translationsOf(edition));
  const chosen = translation && translation !== usual ? [translation] : [];
  return address(locale, dossier, edition.slug, ...chosen);
}

/** `alternates` for a page's metadata: itself as the one true address, and its twins in the other languages. */
export function alternates(locale: Locale, ...path: string[]) {
  const languages = Object.fromEntries(locales.map((other) => [other, address(other, ...path)]));
  return { canonical: address(locale, ...path), languages: { ...languages, 'x-default': address('nb', ...path) } };
}

/** The same page in each language. */
export function twinsOf(...path: string[]): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, address(locale, ...path)])) as Record<Locale, string>;
}
