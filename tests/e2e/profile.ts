import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** A profile lives for so many tests: what closed pages leave behind in its process does not grow without end. */
const longest = 40;

/**
 * The profile that the tests of one worker take in turn. To make one and to start its process costs more than most
 * tests do, so the next test that asks for the same gets it emptied: no page, no cookie, nothing stored, no permission.
 * What it has fetched may stay in its cache.
 */
export class Profiles {
  readonly #browser: Browser;
  #kept: Kept | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /**
   * An empty profile.
   *
   * @param options What distinguishes it, as text: it is made anew when this differs from the one before. Playwright
   *   itself gives a new profile the options of the test.
   */
  async take(options: string): Promise<BrowserContext> {
    if (this.#kept && (this.#kept.options !== options || this.#kept.tests >= longest)) await this.close();
    this.#kept ??= await this.#make(options);
    this.#kept.tests += 1;
    return this.#kept.context;
  }

  async #make(options: string): Promise<Kept> {
    const context = await this.#browser.newContext();
    // As long as it has a page, its process goes on.
    const idle = await context.newPage();
    return { options, tests: 0, context, idle, devtools: await context.newCDPSession(idle) };
  }

  /** Empties the profile that was taken last. */
  async empty(origin: string): Promise<void> {
    if (!this.#kept) return;
    const { context, idle, devtools } = this.#kept;
    await Promise.all(context.pages().map((page) => page !== idle && page.close()));
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await Promise.all([
      context.setOffline(false),
      context.clearPermissions(),
      context.clearCookies(),
      devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }),
    ]);
  }

  async close(): Promise<void> {
    const kept = this.#kept;
    this.#kept = undefined;
    await kept?.context.close();
  }
}

interface Kept {
  readonly options: string;
  tests: number;
  readonly context: BrowserContext;
  readonly idle: Page;
  readonly devtools: CDPSession;
}
