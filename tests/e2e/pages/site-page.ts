import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#lib/model/locale.ts';
import { languageNames, messages } from '../messages.ts';

/** What every page has: the bar at the top, the display settings, the foot. Locators and actions, no assertions. */
export class SitePage {
  readonly page: Page;
  readonly locale: Locale;
  readonly t: ReturnType<typeof messages>;
  readonly main: Locator;
  /** The layer and menu buttons fold away on a phone. */
  readonly menuButton: Locator;
  readonly displayButton: Locator;
  readonly display: Locator;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.t = messages(locale);
    this.main = page.getByRole('main');
    this.menuButton = page.getByRole('button', { name: this.t('site.menu'), exact: true });
    this.displayButton = page.getByRole('button', { name: this.t('aids.openLong') });
    this.display = page.getByRole('dialog', { name: this.t('aids.open'), exact: true });
  }

  async visit(path = ''): Promise<void> {
    await this.page.goto(`/${this.locale}${path}`);
  }

  /** The links of the bar; on a phone they are in the menu, which is opened first. */
  async navigation(): Promise<Locator> {
    if (await this.menuButton.isVisible()) {
      await this.menuButton.click();
      return this.page.getByRole('navigation', { name: this.t('site.main'), exact: true });
    }
    return this.page.getByRole('banner');
  }

  async switchTo(locale: Locale): Promise<void> {
    const navigation = await this.navigation();
    await navigation.getByRole('link', { name: languageNames[locale] }).click();
  }

  /** The address without its origin. */
  address(): string {
    const { pathname, search, hash } = new URL(this.page.url());
    return pathname + search + hash;
  }
}
