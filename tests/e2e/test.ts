import { test as base, type Page } from '@playwright/test';
import { type Locale, locales } from '#lib/model/locale.ts';
import { OwnPage } from './pages/own-page.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { ShelfPage } from './pages/shelf-page.ts';
import { SitePage } from './pages/site-page.ts';
import { Profiles } from './profile.ts';

interface Fixtures {
  /** What went wrong in the page without the reader's doing: complaints, refusals of the policy, calls to other hosts. */
  complaints: string[];
  reader: (locale: Locale) => ReaderPage;
  site: (locale: Locale) => SitePage;
  own: (locale: Locale) => OwnPage;
  shelf: (locale: Locale) => ShelfPage;
}

interface WorkerFixtures {
  profiles: Profiles;
}

/** Every test fails if its page complains, breaks its own policy or asks another host for something. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  profiles: [
    async ({ browser }, use) => {
      const profiles = new Profiles(browser);
      await use(profiles);
      await profiles.close();
    },
    { scope: 'worker' },
  ],
  // An option that a test sets and that is not named here would be that of the test before.
  context: async ({ profiles, baseURL, viewport, isMobile, javaScriptEnabled, colorScheme }, use) => {
    await use(await profiles.take(JSON.stringify([baseURL, viewport, isMobile, javaScriptEnabled, colorScheme])));
    await profiles.empty(baseURL ?? '');
  },
  // Playwright asks for the braces.
  // biome-ignore lint/correctness/noEmptyPattern: it depends on no other
  complaints: async ({}, use) => use([]),
  // A test that only asks the server opens no page.
  page: async ({ page, baseURL, complaints }, use) => {
    listen(page, baseURL ?? '', complaints);
    await use(page);
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  },
  reader: async ({ page }, use) => use((locale) => new ReaderPage(page, locale)),
  site: async ({ page }, use) => use((locale) => new SitePage(page, locale)),
  own: async ({ page }, use) => use((locale) => new OwnPage(page, locale)),
  shelf: async ({ page }, use) => use((locale) => new ShelfPage(page, locale)),
});

function listen(page: Page, baseURL: string, complaints: string[]): void {
  page.on('console', (message) => {
    // A seat that is not known and a class that is deleted are answers, which browsers write down as errors.
    const answered = /^Failed to load resource/.test(message.text()) && /\/api\/class\//.test(message.location().url);
    if (['error', 'warning'].includes(message.type()) && !answered) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== baseURL) complaints.push(`Asked another host: ${request.url()}`);
  });
}

/** Declares tests in each language of the interface. */
export function inEachLanguage(declare: (locale: Locale) => void): void {
  for (const locale of locales) test.describe(`in ${locale}`, () => declare(locale));
}

/**
 * What makes a test one that is tried on one kind of screen, for what the screen changes little. With
 * TVISYN_EVERY_SCREEN=1 it is tried on both.
 */
export function on(screen: 'desktop' | 'phone'): { tag: string[] } {
  return { tag: process.env.TVISYN_EVERY_SCREEN ? [] : [`@${screen}`] };
}

/**
 * Declares tests in each language of the interface, on one kind of screen each: in the languages named here on the
 * phone, in the others on the desktop. So each is tried in every language and on every screen, and what goes wrong only
 * in one language on one screen is looked for by `fit.spec.ts`.
 */
export function inTurn(onPhone: readonly Locale[], declare: (locale: Locale) => void): void {
  for (const locale of locales) {
    test.describe(`in ${locale}`, on(onPhone.includes(locale) ? 'phone' : 'desktop'), () => declare(locale));
  }
}
