import { defaultLocale, isLocale, type Locale } from '#lib/model/locale.ts';
import { parseWeights } from './accept-encoding.ts';

/**
 * The locale for a browser's languages (Accept-Language), the best one first; Norwegian without a form is Bokmål.
 * Where nothing fits, the default one.
 */
export function preferredLocale(header: string | undefined): Locale {
  const wanted = [...parseWeights(header ?? '')].filter(([, weight]) => weight > 0).sort(([, a], [, b]) => b - a);
  for (const [tag] of wanted) {
    const lang = tag.split('-')[0] ?? '';
    const locale = lang === 'no' ? 'nb' : lang;
    if (isLocale(locale)) return locale;
  }
  return defaultLocale;
}
