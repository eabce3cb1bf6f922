import type { Locale } from '#lib/model/locale.ts';

const shortMonths: Record<Locale, readonly string[]> = {
  // Intl shortens mars, mai, juni and juli; Norwegian does not.
  nb: ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
  nn: ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
};
const longMonths: Record<Locale, readonly string[]> = {
  nb: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  nn: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Writes `2024-08-05` or `2024-08` as a reader of this language expects: 5. august 2024, 5 August 2024, aug. 2024. */
export function writeDate(locale: Locale, date: string, width: 'long' | 'short' = 'long'): string {
  const [year, month = '1', day] = date.split('-');
  const name = (width === 'long' ? longMonths : shortMonths)[locale][Number(month) - 1];
  if (!day) return `${name} ${year}`;
  return locale === 'en' ? `${Number(day)} ${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}

/** A day or a span of days in one month: 6.–9. august 2024. */
export function writeSpan(
  locale: Locale,
  from: string,
  to: string | undefined,
  width: 'long' | 'short' = 'long',
): string {
  if (!to) return writeDate(locale, from, width);
  const day = Number(from.split('-')[2]);
  return locale === 'en' ? `${day}–${writeDate(locale, to, width)}` : `${day}.–${writeDate(locale, to, width)}`;
}
