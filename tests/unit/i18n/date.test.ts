import { expect, test } from 'vitest';
import { writeDate, writeSpan } from '#i18n/date.ts';

test.each([
  { locale: 'nb', date: '2024-08-05', width: 'long', is: '5. august 2024' },
  { locale: 'nn', date: '2024-12-11', width: 'short', is: '11. des. 2024' },
  { locale: 'en', date: '2025-01-08', width: 'long', is: '8 January 2025' },
  { locale: 'nb', date: '2025-04', width: 'short', is: 'apr. 2025' },
  { locale: 'nb', date: '2024-03-01', width: 'short', is: '1. mars 2024' },
  { locale: 'en', date: '2024-09', width: 'short', is: 'Sept 2024' },
  { locale: 'nn', date: '2016', width: 'long', is: '2016' },
] as const)('in $locale $date is written $is', ({ locale, date, width, is }) => {
  expect(writeDate(locale, date, width)).toBe(is);
});

test.each([
  { locale: 'nb', is: '6.–9. august 2024' },
  { locale: 'en', is: '6–9 August 2024' },
] as const)('in $locale a span of days is written $is', ({ locale, is }) => {
  expect(writeSpan(locale, '2024-08-06', '2024-08-09')).toBe(is);
});

test.each([
  { locale: 'nb', from: '2023-04-05', to: '2023-12-31', is: '5. apr.–31. des. 2023' },
  { locale: 'en', from: '2023-04-05', to: '2023-12-31', is: '5 Apr–31 Dec 2023' },
  { locale: 'nn', from: '2023-04', to: '2023-12', is: 'apr.–des. 2023' },
  { locale: 'nb', from: '2024-12-30', to: '2025-01-02', is: '30. des. 2024–2. jan. 2025' },
  { locale: 'en', from: '2022', to: '2031', is: '2022–2031' },
] as const)('in $locale what both ends share is written once: $is', ({ locale, from, to, is }) => {
  expect(writeSpan(locale, from, to, 'short')).toBe(is);
});

test('a day that is known is no span', () => {
  expect(writeSpan('nb', '2024-08-05', undefined)).toBe('5. august 2024');
});
