import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { downloadFormats } from '#lib/model/download.ts';
import { dossierSlug, editions, handiest } from './content.ts';
import { inTurn, test } from './test.ts';

const path = `/${dossierSlug}/take-away`;

inTurn(['nn', 'en'], (locale) => {
  test('the dossier leads to its files, of every text in every format', async ({ page, site }) => {
    const view = site(locale);
    await view.visit(`/${dossierSlug}`);
    await page.getByRole('link', { name: view.t('takeAway.title') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(view.t('takeAway.title'));
    const table = page.getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(editions.length + 2);
    await expect(table.getByRole('link')).toHaveCount((editions.length + 1) * downloadFormats.length);
    for (const format of downloadFormats) {
      await expect(page.getByRole('term').filter({ hasText: view.t(`takeAway.format.${format}.name`) })).toBeVisible();
    }
  });

  test('a link says what it gives, and gives a file of that name and kind', async ({ page, site, request }) => {
    const view = site(locale);
    await view.visit(path);
    const row = page.getByRole('row').filter({ hasText: handiest.outlet });
    const wanted = [
      { format: 'epub', name: `${dossierSlug}-${handiest.slug}.${locale}.epub`, type: 'application/epub+zip' },
      { format: 'jsonld', name: `${dossierSlug}-${handiest.slug}.jsonld`, type: 'application/ld+json' },
      { format: 'tmx', name: `${dossierSlug}-${handiest.slug}.tmx`, type: 'application/x-tmx+xml' },
    ] as const;
    for (const { format, name, type } of wanted) {
      const link = row.getByRole('link', { name: view.t(`takeAway.format.${format}.name`) });
      await expect(link).toHaveAttribute('href', `/download/${dossierSlug}/${name}`);
      const answer = await request.get(`/download/${dossierSlug}/${name}`);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-type']).toBe(type);
    }
  });
});

test('what is taken away is whole: notes in JSON-LD, files in the folder', async ({ request }) => {
  const notes = await request.get(`/download/${dossierSlug}/${dossierSlug}-${handiest.slug}.jsonld`);
  expect((await notes.json()).first.items).toHaveLength(handiest.notes.length);
  const folder = await request.get(`/download/${dossierSlug}/${dossierSlug}-${handiest.slug}.zip`);
  const names = Object.keys(unzipSync(await folder.body()));
  expect(names).toContain(`${dossierSlug}/${handiest.slug}/article.yaml`);
  expect(names).toContain(`${dossierSlug}/${handiest.slug}/text.${handiest.lang}.mdx`);
});
