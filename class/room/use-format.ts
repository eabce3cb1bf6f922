import { useLocale, useTimeZone } from 'next-intl';
import { useMemo } from 'react';
import { createFormatter } from 'use-intl/core';
import type { Locale } from '#lib/model/locale.ts';

/**
 * By what browsers write a language's days and numbers. Chromium knows no nynorsk and would write those of its own
 * language; in Bokmål they are the same, but for the days of the week. English is British.
 */
const tags: Record<Locale, string> = { nb: 'nb', nn: 'nb', en: 'en-GB' };

const nynorskDays = ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'];

/** Days and numbers as the language of the page writes them. */
export function useFormat(): ReturnType<typeof createFormatter> {
  const locale = useLocale();
  const timeZone = useTimeZone();
  return useMemo(
    () => createFormatter({ locale: tags[locale] as Locale, ...(timeZone && { timeZone }) }),
    [locale, timeZone],
  );
}

/** The day of the week, in lower case where the language has it so. */
export function useWeekday(): (day: Date) => string {
  const locale = useLocale();
  const format = useFormat();
  return (day) => (locale === 'nn' ? nynorskDays[day.getDay()] : null) ?? format.dateTime(day, { weekday: 'long' });
}
