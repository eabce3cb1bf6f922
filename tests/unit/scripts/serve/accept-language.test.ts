import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '#lib/model/locale.ts';
import { preferredLocale } from '#scripts/serve/accept-language.ts';

const cases = [
  { header: undefined, gives: 'nb' },
  { header: '', gives: 'nb' },
  { header: 'nn', gives: 'nn' },
  { header: 'no', gives: 'nb' },
  { header: 'no-NO, nn;q=0.9', gives: 'nb' },
  { header: 'nn-NO,nn;q=0.9,no;q=0.8,nb;q=0.7', gives: 'nn' },
  { header: 'en-GB,en;q=0.9', gives: 'en' },
  { header: 'de,fr;q=0.9', gives: 'nb' },
  { header: 'de, en;q=0.5, nn;q=0.8', gives: 'nn' },
  { header: 'nb;q=0, en;q=0.1', gives: 'en' },
  { header: '*', gives: 'nb' },
  { header: ';;;,,,q=', gives: 'nb' },
];

test.each(cases)('Accept-Language “$header” gives $gives', ({ header, gives }) => {
  expect(preferredLocale(header)).toBe(gives);
});

test('any header gives one of our locales', () => {
  fc.assert(fc.property(fc.string(), (header) => locales.includes(preferredLocale(header))));
});
