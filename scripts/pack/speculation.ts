import { locales } from '#lib/model/locale.ts';

/**
 * Rules for fetching ahead (Speculation Rules API): a page of ours, once the reader points at a link to it.
 * `moderate` means a pointer that rests or a finger that touches, so nothing is fetched by scrolling past.
 */
export function speculationRules(): string {
  const pages = locales.flatMap((locale) => [`/${locale}`, `/${locale}/*`]);
  return JSON.stringify({
    prefetch: [{ where: { href_matches: pages }, eagerness: 'moderate' }],
  });
}
