import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#lib/model/locale.ts';
import type { Work } from '#lib/model/work.ts';
import { keep } from '../own/harbour-work.ts';
import { type Column, ReaderPage } from './reader-page.ts';

/** A text of one's own, open in its reader. Locators and actions, no assertions. */
export class OwnPage extends ReaderPage {
  readonly dialog: Locator;
  readonly body: Locator;
  readonly save: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly done: Locator;
  /** The button beside what has just been done. */
  readonly takeBack: Locator;

  constructor(page: Page, locale: Locale) {
    super(page, locale);
    this.dialog = page.getByRole('dialog', { name: new RegExp(this.titles().join('|')) });
    this.body = this.dialog.getByRole('textbox', { name: this.t('annotate.body') });
    this.save = this.dialog.getByRole('button', { name: this.t('annotate.save') });
    const aside = this.main.locator('.own-aside');
    this.undo = aside.getByRole('button', { name: this.t('own.undo'), exact: true });
    this.redo = aside.getByRole('button', { name: this.t('own.redo'), exact: true });
    const tools = page.getByRole('group', { name: this.t('own.tools'), exact: true });
    this.done = tools.getByRole('status');
    this.takeBack = tools.getByRole('button', { name: this.t('own.undo'), exact: true });
  }

  private titles(): string[] {
    return (['new', 'change', 'place'] as const).map((name) => this.t(`annotate.title.${name}`));
  }

  /** Puts a work on the device, and opens it. */
  async bring(work: Work): Promise<void> {
    await this.visit('/import/texts');
    await this.page.getByText(this.t('shelf.empty')).waitFor();
    await keep(this.page, work);
    await this.openText(work.id);
  }

  async openText(id: string): Promise<void> {
    await this.visit(`/import/read?text=${id}`);
    // The elements have found the text: a sentence can be reached by Tab.
    await this.page.locator('.s[tabindex="0"]').waitFor();
  }

  /** Takes a sentence in hand, and begins a note on it. */
  async beginNote(ref: string): Promise<void> {
    await this.segment(ref).click();
    await this.page.keyboard.press('n');
    await this.dialog.waitFor();
  }

  /** The words of the sentence in hand, to choose among. */
  words(column: Column): Locator {
    return this.dialog.getByRole('listbox', { name: this.t(`annotate.${column}`) });
  }

  word(text: string, column: Column = 'original'): Locator {
    return this.words(column).getByRole('option', { name: text, exact: true });
  }

  chosen(column: Column): Locator {
    return this.words(column).getByRole('option', { selected: true });
  }

  /** The notes as they lie in the page. */
  allNotes(): Locator {
    return this.page.locator('.notes .note');
  }

  /** Reloads when what was written has been kept; before that the browser asks first. */
  async reload(): Promise<void> {
    await this.page.locator('.own-text:not([data-saving])').waitFor();
    await this.page.reload();
  }

  noteAction(name: 'edit' | 'delete'): Locator {
    return this.openNote.getByRole('button', { name: this.t(`annotate.${name}`), exact: true });
  }
}
