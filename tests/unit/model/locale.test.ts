import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLocale, locales, translationFor } from '#lib/model/locale.ts';

const langs = fc.constantFrom('nb', 'nn', 'en', 'ja', 'zh', 'mn');

test('a translation is never in the language of the original, and there is one wherever there can be', () => {
  fc.assert(
    fc.property(fc.constantFrom(...locales), langs, fc.uniqueArray(langs), (locale, original, available) => {
      const chosen = translationFor(locale, original, available);
      const others = available.filter((lang) => lang !== original);
      if (chosen === undefined) expect(others).toEqual([]);
      else expect(others).toContain(chosen);
    }),
  );
});

const cases = [
  { locale: 'nb', original: 'en', available: ['nb', 'nn'], is: 'nb' },
  { locale: 'nn', original: 'en', available: ['nb', 'nn'], is: 'nn' },
  { locale: 'en', original: 'en', available: ['nn', 'nb'], is: 'nb' },
  { locale: 'nb', original: 'nb', available: ['en', 'nn'], is: 'en' },
  { locale: 'nn', original: 'en', available: ['nb'], is: 'nb' },
  { locale: 'nb', original: 'zh', available: ['ja'], is: 'ja' },
  { locale: 'nb', original: 'en', available: [], is: undefined },
] as const;
test.each(cases)(
  'a reader in $locale of a text in $original with $available reads it in $is',
  ({ locale, original, available, is }) => {
    expect(translationFor(locale, original, available)).toBe(is);
  },
);

test.each([
  ['nn', true],
  ['no', false],
  ['NB', false],
  ['toString', false],
])('that “%s” is a locale is %s', (value, is) => expect(isLocale(value)).toBe(is));
