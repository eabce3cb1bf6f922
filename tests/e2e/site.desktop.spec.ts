import { expect } from '@playwright/test';
import { daysKept } from '#lib/class/limits.ts';
import { type Locale, locales } from '#lib/model/locale.ts';
import { dossier, dossierSlug, editions } from './content.ts';
import type { SitePage } from './pages/site-page.ts';
import { inEachLanguage, test } from './test.ts';

const next: Record<Locale, Locale> = { nb: 'nn', nn: 'en', en: 'nb' };

/** What every page of the site has to have right. */
async function expectWellFormed(page: SitePage, path: string): Promise<void> {
  const { page: tab, locale } = page;
  await expect(tab.locator('html')).toHaveAttribute('lang', locale);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(tab.locator('meta[name=description]')).toHaveAttribute('content', /.{40}/);
  for (const other of locales) {
    await expect(tab.locator(`link[rel=alternate][hreflang=${other}]`)).toHaveAttribute(
      'href',
      new RegExp(`/${other}${path}$`),
    );
  }
  await expect(tab.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/${locale}${path}$`));
  await expect(tab.locator('meta[property="og:image"]')).toHaveAttribute(
    'content',
    new RegExp(`card\\.${locale}\\.png`),
  );
  await page.switchTo(next[locale]);
  await expect(tab).toHaveURL(new RegExp(`/${next[locale]}${path}$`));
  await expect(tab.locator('html')).toHaveAttribute('lang', next[locale]);
  await page.switchTo(locale);
  await expect(tab).toHaveURL(new RegExp(`/${locale}${path}$`));
}

inEachLanguage((locale) => {
  test('the library leads to the story and to how we read', async ({ page: tab, site }) => {
    const page = site(locale);
    await page.visit();
    await expect(tab).toHaveTitle(page.t('site.title'));
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(page.t('library.headline'));
    for (const { outlet, address } of editions) {
      const entry = page.main.getByRole('listitem').filter({ hasText: outlet });
      await expect(entry.getByRole('link')).toHaveAttribute('href', address);
    }
    await expectWellFormed(page, '');
    await page.main.getByRole('link', { name: page.t('library.how') }).click();
    await expect(tab).toHaveURL(new RegExp(`/${locale}/method$`));
    await tab.goBack();
    await page.main.getByRole('link', { name: dossier.title[locale], exact: true }).click();
    await expect(tab).toHaveURL(new RegExp(`/${locale}/${dossierSlug}$`));
  });

  test('the story lists what happened and leads to each text, here and at its publisher', async ({
    page: tab,
    site,
  }) => {
    const page = site(locale);
    await page.visit(`/${dossierSlug}`);
    await expect(tab).toHaveTitle(`${dossier.title[locale]} – ${page.t('site.name')}`);
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(dossier.title[locale]);
    await expect(page.main.getByRole('heading', { name: page.t('dossier.what') })).toBeVisible();
    const rows = page.main.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(editions.length + 1);
    for (const { slug, outlet, address } of editions) {
      const row = rows.filter({ has: tab.getByRole('rowheader', { name: outlet, exact: true }) });
      await expect(row.getByRole('link', { name: page.t('dossier.readOutlet', { outlet }) })).toHaveAttribute(
        'href',
        `/${locale}/${dossierSlug}/${slug}`,
      );
      await expect(row.getByRole('link', { name: page.t('dossier.publisherOf', { outlet }) })).toHaveAttribute(
        'href',
        address,
      );
    }
    await expectWellFormed(page, `/${dossierSlug}`);
    const first = editions[0]?.outlet ?? '';
    await page.main.getByRole('link', { name: page.t('dossier.readOutlet', { outlet: first }) }).click();
    await expect(tab).toHaveURL(new RegExp(`/${locale}/${dossierSlug}/${editions[0]?.slug}$`));
  });

  test('the method page tells of layers and lists the keys', async ({ page: tab, site }) => {
    const page = site(locale);
    await page.visit('/method');
    await expect(tab).toHaveTitle(`${page.t('method.title')} – ${page.t('site.name')}`);
    await expect(page.main.getByRole('heading', { level: 2 })).not.toHaveCount(0);
    for (const layer of ['facts', 'voice', 'actors', 'certainty', 'word-choice', 'framing', 'translation'] as const) {
      await expect(page.main.getByText(page.t(`layer.${layer}.question`))).toBeVisible();
    }
    await expect(page.main.getByRole('table')).toBeVisible();
    await expectWellFormed(page, '/method');
  });

  test('the page on one’s data in a class is reached from the foot and says who sees what and when it goes', async ({
    page: tab,
    site,
  }) => {
    const page = site(locale);
    await page.visit();
    await tab
      .getByRole('contentinfo')
      .getByRole('link', { name: page.t('nav.privacy'), exact: true })
      .click();
    await expect(tab).toHaveURL(new RegExp(`/${locale}/privacy$`));
    await expect(tab).toHaveTitle(`${page.t('privacy.title')} – ${page.t('site.name')}`);
    await expect(page.main.getByRole('heading', { level: 2 })).toHaveCount(6);
    // The days of lib/class/limits.ts.
    const { usual, most } = daysKept;
    await expect(page.main.getByText(new RegExp(`\\b${usual}\\b.*\\b${most}\\b`))).toBeVisible();
    await expect(page.main.getByRole('list')).not.toHaveCount(0);
    await expectWellFormed(page, '/privacy');
  });

  test('how we read leads to what is stored of those who join a class', async ({ page: tab, site }) => {
    const page = site(locale);
    await page.visit('/method');
    await page.main.locator(`a[href="/${locale}/privacy"]`).click();
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(page.t('privacy.title'));
  });

  test('an address that leads nowhere says so and shows the way', async ({ request, page: tab, site }) => {
    const page = site(locale);
    expect((await request.get(`/${locale}/nowhere`)).status()).toBe(404);
    // The same page by its own address: the browser itself complains of a 404, which here is right.
    await page.visit(`/${dossierSlug}`);
    await tab.route(`**/${locale}/nowhere`, async (route) =>
      route.fulfill({ response: await route.fetch(), status: 200 }),
    );
    await page.visit('/nowhere');
    await expect(tab).toHaveTitle(`${page.t('notFound.title')} – ${page.t('site.name')}`);
    await expect(tab.locator('html')).toHaveAttribute('lang', locale);
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(page.t('notFound.title'));
    await expect(tab.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);
    await page.main.getByRole('link', { name: dossier.title[locale] }).click();
    await expect(tab).toHaveURL(new RegExp(`/${locale}/${dossierSlug}$`));
  });

  test('the bar at the top leads to all parts and says which is open', async ({ page: tab, site }) => {
    const page = site(locale);
    await page.visit(`/${dossierSlug}`);
    const bar = tab.getByRole('navigation', { name: page.t('site.main') });
    for (const [name, path] of [
      ['read', `/${dossierSlug}/${editions[0]?.slug}`],
      ['method', '/method'],
      ['library', ''],
    ] as const) {
      await bar.getByRole('link', { name: page.t(`nav.${name}`), exact: true }).click();
      await expect(tab).toHaveURL(new RegExp(`/${locale}${path}$`));
      await expect(bar.getByRole('link', { name: page.t(`nav.${name}`), exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      );
    }
    await tab.keyboard.press('Tab');
    await expect(tab.getByRole('link', { name: page.t('site.skip') })).toBeFocused();
    await tab.keyboard.press('Enter');
    await expect(page.main).toBeFocused();
  });
});
