import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '#lib/model/locale.ts';

/** What a language is called in the language of the interface. Those of the dossiers have our own names. */
export function useLangName(): (lang: string) => string {
  const t = useTranslations('lang');
  const locale = useLocale();
  return (lang) => {
    if (t.has(lang as Locale)) return t(lang as Locale);
    try {
      // Not every browser knows nynorsk; then bokmål is nearer than English.
      const names = new Intl.DisplayNames(locale === 'nn' ? ['nn', 'nb'] : locale, { type: 'language' });
      return names.of(lang) ?? lang;
    } catch {
      return lang;
    }
  };
}
