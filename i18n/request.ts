import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale } from '#lib/model/locale.ts';

export default getRequestConfig(async ({ requestLocale }) => {
  const wanted = (await requestLocale) ?? '';
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const { default: messages } = await import(`../messages/${locale}.json`);
  return { locale, messages, timeZone: 'Europe/Oslo' };
});
