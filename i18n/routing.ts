import { defineRouting } from 'next-intl/routing';
import { defaultLocale, locales } from '#lib/model/locale.ts';

/** The language stands first in every address; nothing about it is kept in a cookie. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
});
