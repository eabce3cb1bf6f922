import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#lib/model/locale.ts';
import { messages } from '../messages.ts';

/** A pupil in a class. Locators and actions, no assertions. */
export class PupilPage {
  readonly page: Page;
  readonly locale: Locale;
  readonly t: ReturnType<typeof messages>;
  readonly alias: Locator;
  readonly form: Locator;
  readonly why: Locator;
  readonly saved: Locator;
  readonly phrase: Locator;

  constructor(page: Page, locale: Locale = 'nb') {
    this.page = page;
    this.locale = locale;
    this.t = messages(locale);
    this.alias = page.getByRole('textbox', { name: this.t('class.join.alias') });
    this.form = page.getByRole('form', {
      name: new RegExp(`${this.t('class.pupil.mark.new')}|${this.t('class.pupil.mark.change')}`),
    });
    this.why = this.form.getByRole('textbox', { name: this.t('class.pupil.mark.why') });
    this.saved = page.locator('.saved-line');
    this.phrase = page.locator('.phrase');
  }

  async visit(code: string): Promise<void> {
    await this.page.goto(`/${this.locale}/class/pupil?code=${code}`);
  }

  async join(code: string, alias: string): Promise<void> {
    await this.visit(code);
    await this.alias.fill(alias);
    await this.button('class.join.join').click();
    await this.phrase.waitFor();
  }

  button(key: Parameters<ReturnType<typeof messages>>[0]): Locator {
    return this.page.getByRole('button', { name: this.t(key as 'class.join.join'), exact: true });
  }

  view(name: 'texts' | 'questions' | 'lines' | 'marks' | 'talk' | 'note' | 'sheet'): Locator {
    const views = this.page.getByRole('navigation', { name: this.t('class.pupil.view.label') });
    return views.getByRole('button', { name: new RegExp(`^${this.t(`class.pupil.view.${name}`)}`) });
  }

  text(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: this.t('reader.texts') })
      .getByRole('button', { name, exact: true });
  }

  segment(at: string, column: 'original' | 'translation' = 'original'): Locator {
    return this.page.locator(`[data-column=${column}] .s[data-segment="${at}"]`);
  }

  word(text: string): Locator {
    return this.form.getByRole('option', { name: text, exact: true });
  }

  layer(layer: 'framing' | 'word-choice' | 'actors'): Locator {
    return this.form.getByRole('radio', { name: this.t(`layer.${layer}.name`) });
  }

  /** Begins a mark at a sentence, on one word of it. */
  async markWord(at: string, word: string): Promise<void> {
    await this.page.getByRole('button', { name: this.markHere(at) }).focus();
    await this.page.keyboard.press('Enter');
    await this.word(word).click();
  }

  /** The name of the button that begins a mark on a sentence. */
  markHere(at: string): string {
    const [, block = '', line = ''] = /^p(\d+)\.(\d+)$/.exec(at) ?? [];
    const place = at.startsWith('h') ? this.t('reader.titleRef') : this.t('reader.segment', { block, line });
    return this.t('class.pupil.mark.here', { place });
  }

  /** A whole mark, saved. */
  async mark(at: string, word: string, why: string): Promise<void> {
    await this.markWord(at, word);
    await this.layer('framing').check({ force: true });
    await this.why.fill(why);
    await this.button('class.pupil.mark.save').click();
  }

  ownMarks(): Locator {
    return this.page.locator('.own-marks li');
  }
}
