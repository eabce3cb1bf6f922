import { expect, test } from 'vitest';
import { writeDate, writeSpan } from '#i18n/date.ts';

test.each([
  { locale: 'nb', date: '2024-08-05', width: 'long', is: '5. august 2024' },
  { locale: 'nn', date: '2024-12-11', width: 'short', is: '11. des. 2024' },
  { locale: 'en', date: '2025-01-08', width: 'long', is: '8 January 2025' },
  { locale: 'nb', date: '2025-04', width: 'short', is: 'apr. 2025' },
  { locale: 'nb', date: '2024-03-01', width: 'short', is: '1. mars 2024' },
  { locale: 'en', date: '2024-09', width: 'short', is: 'Sept 2024' },
] as const)('in $locale $date is written $is', ({ locale, date, width, is }) => {
  expect(writeDate(locale, date, width)).toBe(is);
});

test.each([
  { locale: 'nb', is: '6.–9. august 2024' },
  { locale: 'en', is: '6–9 August 2024' },
] as const)('in $locale a span of days is written $is', ({ locale, is }) => {
  expect(writeSpan(locale, '2024-08-06', '2024-08-09')).toBe(is);
});

test('a day that is known is no span', () => {
  expect(writeSpan('nb', '2024-08-05', undefined)).toBe('5. august 2024');
});
