import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#lib/model/locale.ts';
import type { SearchKind } from '#lib/search/search-document.ts';
import { dossierSlug } from '../content.ts';
import { messages } from '../messages.ts';

/** The search of a dossier, in its window over a page or on its own page. Locators and actions, no assertions. */
export class SearchBox {
  readonly page: Page;
  readonly locale: Locale;
  readonly t: ReturnType<typeof messages>;
  /** In the bar of every page of the dossier. */
  readonly link: Locator;
  readonly window: Locator;
  readonly field: Locator;
  readonly status: Locator;
  readonly hits: Locator;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.t = messages(locale);
    this.link = page.getByRole('banner').getByRole('link', { name: this.t('nav.search'), exact: true });
    this.window = page.getByRole('dialog', { name: this.t('search.title') });
    this.field = page.getByRole('searchbox', { name: this.t('search.label') });
    this.status = page.getByRole('search').locator('xpath=..').getByRole('status');
    this.hits = page.locator('[data-hits]').getByRole('listitem');
  }

  async visit(query = ''): Promise<void> {
    await this.page.goto(`/${this.locale}/${dossierSlug}/search${query}`);
  }

  /** From a page of the dossier, by its link. */
  async openOver(path = ''): Promise<void> {
    await this.page.goto(`/${this.locale}/${dossierSlug}${path}`);
    await this.link.click();
    await this.field.waitFor();
    await this.page.getByText(this.t('search.loading')).waitFor({ state: 'hidden', timeout: 20_000 });
  }

  group(kind: SearchKind): Locator {
    const heading = this.page.getByRole('heading', { name: new RegExp(`^${this.t(`search.kind.${kind}`)} \\d+$`) });
    return this.page.locator('[data-hits] section').filter({ has: heading });
  }

  kind(kind: SearchKind): Locator {
    return this.page.getByRole('radio', { name: this.t(`search.kind.${kind}`) });
  }

  lang(): Locator {
    return this.page.getByRole('combobox', { name: this.t('search.lang') });
  }
}
