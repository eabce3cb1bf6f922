import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#lib/model/locale.ts';
import type { Work } from '#lib/model/work.ts';
import { keep } from '../own/harbour-work.ts';
import { SitePage } from './site-page.ts';

/** The list of own texts. Locators and actions, no assertions. */
export class ShelfPage extends SitePage {
  readonly status: Locator;
  readonly texts: Locator;
  readonly backUp: Locator;
  readonly restore: Locator;
  readonly undo: Locator;

  constructor(page: Page, locale: Locale) {
    super(page, locale);
    this.status = this.main.getByRole('status').first();
    this.texts = this.main.getByRole('heading', { level: 2 });
    this.backUp = this.main.getByRole('button', { name: this.t('shelf.backUp') });
    this.restore = this.main.getByLabel(this.t('shelf.restore'));
    this.undo = this.main.getByRole('button', { name: this.t('shelf.undo'), exact: true });
  }

  async open(): Promise<void> {
    await this.visit('/import/texts');
    await this.main.getByText(this.t('shelf.looking')).waitFor({ state: 'hidden' });
  }

  async bring(...works: Work[]): Promise<void> {
    await this.open();
    for (const work of works) await keep(this.page, work);
    await this.open();
  }

  /** What can be done with a text, opened. */
  async entry(title: string): Promise<Locator> {
    const entry = this.main
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
    await entry.getByText(this.t('shelf.more')).click();
    return entry;
  }

  button(entry: Locator, name: 'saveName' | 'copy' | 'delete'): Locator {
    return entry.getByRole('button', { name: this.t(`shelf.${name}`), exact: true });
  }
}
