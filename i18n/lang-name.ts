import type { Locale } from '#lib/model/locale.ts';

/**
 * What a language is called in a sentence of the interface: for texts that readers bring, which may be in any. Those of
 * our own texts have their names in `messages/`.
 */
export function langName(locale: Locale, lang: string): string {
  // Where a program knows no nynorsk it says the name in bokmål, and where it knows none, the tag.
  const names = new Intl.DisplayNames(locale === 'nn' ? ['nn', 'nb'] : [locale], { type: 'language' });
  return names.of(lang) ?? lang;
}
