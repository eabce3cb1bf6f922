import type { Locale } from '#lib/model/locale.ts';

type Months = readonly string[];

// Bokmål and nynorsk have the same months. Intl shortens mars, mai, juni and juli; Norwegian does not.
const norwegianShort: Months = 'jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.'.split(' ');
const norwegianLong: Months =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const englishShort: Months = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');
const englishLong: Months =
  'January February March April May June July August September October November December'.split(' ');

const months: Record<Locale, Record<'short' | 'long', Months>> = {
  nb: { short: norwegianShort, long: norwegianLong },
  nn: { short: norwegianShort, long: norwegianLong },
  en: { short: englishShort, long: englishLong },
};

/** Writes `2024-08-05`, `2024-08` or `2024` as a reader of this language expects: 5. august 2024, 5 August 2024, aug. 2024. */
export function writeDate(locale: Locale, date: string, width: 'long' | 'short' = 'long'): string {
  const [year, month, day] = date.split('-');
  if (!month) return date;
  const name = months[locale][width][Number(month) - 1];
  if (!day) return `${name} ${year}`;
  return locale === 'en' ? `${Number(day)} ${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}

/** A day, or a span: 6.–9. august 2024, 5. april–31. desember 2023. What both ends share is written once. */
export function writeSpan(
  locale: Locale,
  from: string,
  to: string | undefined,
  width: 'long' | 'short' = 'long',
): string {
  if (!to) return writeDate(locale, from, width);
  const [[year, month, day], [lastYear, lastMonth]] = [from.split('-'), to.split('-')];
  const end = writeDate(locale, to, width);
  if (year !== lastYear) return `${writeDate(locale, from, width)}–${end}`;
  const dayNumber = locale === 'en' ? `${Number(day)}` : `${Number(day)}.`;
  if (day && month === lastMonth) return `${dayNumber}–${end}`;
  const name = months[locale][width][Number(month) - 1];
  return day ? `${dayNumber} ${name}–${end}` : `${name}–${end}`;
}
