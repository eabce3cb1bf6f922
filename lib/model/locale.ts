/** The languages of the interface, the default first. The language of a text is a `lang` and may be any. */
export const locales = ['nb', 'nn', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'nb';

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** What is tried for the second column, best first, when the interface's own language is the original's. */
const beside: Record<Locale, readonly string[]> = {
  nb: ['nb', 'en', 'nn'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
};

/**
 * The language of the second column: that of the interface, and where the text was written in it, another.
 * `available` are the languages the edition is translated to. `undefined` where there is no translation at all.
 */
export function translationFor(locale: Locale, original: string, available: readonly string[]): string | undefined {
  const wanted = [...beside[locale], ...available];
  return wanted.find((lang) => lang !== original && available.includes(lang));
}
