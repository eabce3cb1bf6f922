import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Locale } from '#lib/model/locale.ts';
import { messages } from './messages.ts';
import { librarySite } from './own/library-site.ts';
import type { ServedApart } from './served-apart.ts';
import { test as base, inEachLanguage } from './test.ts';
import { violations } from './without-fault.ts';

/** All tests of this file go to a site with a library, which is built when the first of them asks for it. */
const test = base.extend<object, { library: ServedApart }>({
  library: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern.
    async ({}, use) => {
      const site = await librarySite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ library }, use) => use(library.address),
});
test.describe.configure({ mode: 'serial' });

const edition = 'ferry-timetable/harbour-post';
const article = readFileSync('tests/fixtures/sources/harbour-post.txt', 'utf8').trim();
const [, only] = /(Late passengers will be glad too)/.exec(article) ?? [];

function versions(page: Page, locale: Locale) {
  const t = messages(locale);
  const nav = page.getByRole('navigation', { name: t('reader.full.versions') });
  const link = (name: 'name' | 'study') => nav.getByRole('link', { name: t(`reader.full.${name}`), exact: true });
  return { nav, full: link('name'), study: link('study') };
}

inEachLanguage((locale) => {
  test('who sits at the machine goes from the study edition to the full text and back', async ({ page }) => {
    await page.goto(`/${locale}/${edition}`);
    const { full, study } = versions(page, locale);
    await expect(study).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main')).not.toContainText(only ?? '');
    await full.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${edition}/full`));
    await expect(page.getByRole('main')).toContainText(only ?? '');
    await expect(page.getByText(messages(locale)('reader.full.label'))).toBeVisible();
    await expect(full).toHaveAttribute('aria-current', 'page');
    // The notes of the study edition stand by their words, in the publisher's text and in the translation.
    await expect(page.locator('[data-column=original] mark').first()).toHaveText('expects');
    expect(await violations(page)).toEqual([]);
    await study.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${edition}(?:[?#].*)?$`));
  });
});

test('the full text is read without scripts and on a phone', async ({ browser, library }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${library.address}/nb/${edition}`);
  await versions(page, 'nb').full.click();
  await expect(page.getByRole('main')).toContainText(only ?? '');
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(tooWide).toBe(false);
  await context.close();
});

test('an edition without a full text has no switch', async ({ page }) => {
  await page.goto('/nb/ferry-timetable/fjordposten');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(versions(page, 'nb').nav).toHaveCount(0);
});

test('who asks for another name sees the study edition without a switch, and no full text', async ({
  browser,
  library,
}) => {
  // A browser takes every name under “localhost” to this machine; for the site it is not a name of it.
  const other = library.address.replace('localhost', 'tvisyn.localhost');
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${other}/nb/${edition}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(versions(page, 'nb').nav).toHaveCount(0);
  expect(await page.content()).not.toContain('data-library');
  expect(await page.content()).not.toContain('/full');
  const answer = await page.goto(`${other}/nb/${edition}/full`);
  expect(answer?.status()).toBe(404);
  expect(await page.content()).not.toContain(only);
  await context.close();
});

test('a request that a proxy has passed on gets no full text', async ({ request, library }) => {
  const headers = { 'X-Forwarded-For': '203.0.113.7' };
  const answer = await request.get(`${library.address}/nb/${edition}/full`, { headers });
  expect(answer.status()).toBe(404);
  expect(await answer.text()).not.toContain(only);
});
