import { expect, test } from 'vitest';
import { isDateLine } from '#lib/import/clean/date-line.ts';

test.each([
  '17:04 JST, August 5, 2031',
  '2031-01-08 18:33:37',
  '8. januar 2031 kl. 12.30',
  'mandag 8. januar 2031',
  '2031年1月8日 18:33',
  '2031/1/8 12:00',
  'Le 8 janvier 2031'.slice(3),
  'Publisert 08.01.2031 12:30',
])('“%s” is a date', (text) => {
  expect(isDateLine(text)).toBe(true);
});

test.each([
  'In August 2031 the bridge was closed.',
  'The 1950s',
  '12 people',
  'May we?',
  'Room 12',
  '',
  'The agreement of 8 January 2031',
])('“%s” is no date', (text) => {
  expect(isDateLine(text)).toBe(false);
});
