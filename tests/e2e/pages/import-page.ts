import type { Locator, Page } from '@playwright/test';
import type { Command } from '#desk/import/command.ts';
import type { Locale } from '#lib/model/locale.ts';
import { messages } from '../messages.ts';

/** The way in for own texts. Locators and actions, no assertions. */
export class ImportPage {
  readonly page: Page;
  readonly locale: Locale;
  readonly t: ReturnType<typeof messages>;
  readonly grid: Locator;
  readonly trouble: Locator;
  readonly align: Locator;
  readonly save: Locator;
  readonly title: Locator;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.t = messages(locale);
    this.grid = page.getByRole('grid', { name: this.t('import.review.rows') });
    this.trouble = page.getByRole('main').getByRole('alert').filter({ hasText: /\S/ });
    this.align = page.getByRole('button', { name: this.t('import.act.align') });
    this.save = page.getByRole('button', { name: this.t('import.finish.save') });
    this.title = page.getByRole('textbox', { name: this.t('import.finish.title') });
  }

  async visit(query = ''): Promise<void> {
    await this.page.goto(`/${this.locale}/import${query}`);
  }

  /** The box of the original or of the translation. */
  box(side: 'source' | 'target'): Locator {
    return this.page.getByRole('region', { name: this.t(`import.box.${side}`), exact: true });
  }

  field(side: 'source' | 'target'): Locator {
    return this.box(side).getByRole('textbox', { name: this.t('import.box.paste') });
  }

  language(side: 'source' | 'target'): Locator {
    return this.box(side).getByRole('combobox', { name: this.t('import.language.label') });
  }

  /** Writes a text and asks for it to be used. */
  async bring(side: 'source' | 'target', text: string): Promise<void> {
    await this.field(side).fill(text);
    await this.box(side)
      .getByRole('button', { name: this.t('import.box.use') })
      .click();
  }

  /** Pastes rich text, as from a web page. */
  async paste(side: 'source' | 'target', html: string): Promise<void> {
    await this.field(side).evaluate((field, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', given);
      clipboardData.setData('text/plain', 'plain');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  }

  async choose(side: 'source' | 'target', name: string, buffer: Buffer): Promise<void> {
    await this.box(side)
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  lines(side: 'source' | 'target'): Locator {
    return this.box(side).getByRole('listitem');
  }

  line(side: 'source' | 'target', text: string): Locator {
    return this.lines(side).filter({ hasText: text });
  }

  restore(side: 'source' | 'target', text: string): Locator {
    return this.box(side).getByRole('button', { name: this.t('import.clean.restoreLine', { line: text }) });
  }

  strike(side: 'source' | 'target', text: string): Locator {
    return this.box(side).getByRole('button', { name: this.t('import.clean.strikeLine', { line: text }) });
  }

  /** A row of the review by its number in the text. */
  row(number: number): Locator {
    return this.grid
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: `${number}`, exact: true }) });
  }

  sentence(text: string): Locator {
    return this.grid.getByRole('gridcell', { name: text, exact: true });
  }

  command(command: Command): Locator {
    return this.page
      .getByRole('group', { name: /\d/ })
      .getByRole('button', { name: this.t(`import.review.command.${command}`) });
  }

  order(order: 'unsure-first' | 'text'): Locator {
    return this.page.getByRole('radio', { name: this.t(`import.review.order.${order}`) });
  }
}
