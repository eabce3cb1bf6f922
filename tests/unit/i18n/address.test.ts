import { expect, test } from 'vitest';
import { address, alternates, editionAddress } from '#i18n/address.ts';
import type { Edition } from '#lib/model/edition.ts';

const text = (lang: string) => ({ lang, blocks: [] });
const english = {
  slug: 'post',
  article: { lang: 'en' },
  texts: [text('en'), text('nb'), text('nn')],
} as unknown as Edition;
const norwegian = {
  slug: 'avis',
  article: { lang: 'nb' },
  texts: [text('nb'), text('en'), text('nn')],
} as unknown as Edition;

test.each([
  { locale: 'nb', edition: english, lang: undefined, is: '/nb/ferry/post' },
  { locale: 'nb', edition: english, lang: 'nb', is: '/nb/ferry/post' },
  { locale: 'nb', edition: english, lang: 'nn', is: '/nb/ferry/post/nn' },
  { locale: 'en', edition: english, lang: 'nn', is: '/en/ferry/post/nn' },
  { locale: 'nb', edition: norwegian, lang: 'en', is: '/nb/ferry/avis' },
  { locale: 'nb', edition: norwegian, lang: 'nn', is: '/nb/ferry/avis/nn' },
  { locale: 'nn', edition: norwegian, lang: 'en', is: '/nn/ferry/avis/en' },
] as const)('to $locale readers, $edition.slug with $lang beside it stands at $is', ({ locale, edition, lang, is }) => {
  expect(editionAddress(locale, 'ferry', edition, lang)).toBe(is);
});

test('a page knows its twins, and bokmål is what readers of other languages get', () => {
  expect(address('nn')).toBe('/nn');
  expect(alternates('en', 'ferry')).toEqual({
    canonical: '/en/ferry',
    languages: { nb: '/nb/ferry', nn: '/nn/ferry', en: '/en/ferry', 'x-default': '/nb/ferry' },
  });
});
