import { expect } from '@playwright/test';
import { locales } from '#lib/model/locale.ts';
import { dossierSlug, editions, firstOf, readComparison } from './content.ts';
import { test } from './test.ts';

const { contrasts } = readComparison();

test('every contrast has a card in each language, of the size that other sites ask for', async ({ request }) => {
  for (const locale of locales) {
    for (const { id } of contrasts) {
      const answer = await request.get(`/${locale}/${dossierSlug}/contrasts/${id}/card.png`);
      expect(answer.headers()['content-type'], id).toBe('image/png');
      const png = await answer.body();
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], id).toEqual([1200, 630]);
    }
  }
});

test('a contrast’s page names its card and says in words what is on it', async ({ page, site }) => {
  const { id, title, positions } = firstOf(contrasts, 'contrast');
  for (const locale of locales) {
    await site(locale).visit(`/${dossierSlug}/contrasts/${id}`);
    const meta = (name: string) => page.locator(`meta[property="${name}"]`);
    await expect(meta('og:image')).toHaveAttribute('content', new RegExp(`/${locale}/.*/${id}/card\\.png$`));
    await expect(meta('og:title')).toHaveAttribute('content', new RegExp(title[locale]));
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
    for (const { edition } of positions.slice(0, 2)) {
      const outlet = editions.find(({ slug }) => slug === edition)?.outlet ?? '';
      await expect(meta('og:image:alt')).toHaveAttribute('content', new RegExp(outlet));
    }
  }
});
