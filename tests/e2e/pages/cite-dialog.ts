import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#lib/model/locale.ts';
import { messages } from '../messages.ts';

/** The reference to something, in its three forms. */
export class CiteDialog {
  readonly dialog: Locator;
  readonly status: Locator;
  private readonly t: ReturnType<typeof messages>;

  constructor(page: Page, locale: Locale) {
    this.t = messages(locale);
    this.dialog = page.getByRole('dialog', { name: this.t('cite.title') });
    this.status = this.dialog.getByRole('status');
  }

  /** The button that opens it, in a part of the page. */
  opener(within: Locator): Locator {
    return within.getByRole('button', { name: this.t('cite.open'), exact: true });
  }

  form(name: 'plain' | 'bibtex' | 'csl'): Locator {
    return this.dialog.getByRole('textbox', { name: this.t(`cite.${name}`), exact: true });
  }

  copy(name: 'plain' | 'bibtex' | 'csl'): Locator {
    return this.dialog.getByRole('button', { name: this.t('cite.copyNamed', { form: this.t(`cite.${name}`) }) });
  }
}
