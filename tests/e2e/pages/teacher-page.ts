import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '#lib/model/locale.ts';

/** The page of a class's teacher, and the form that leads to it. */
export class TeacherPage {
  readonly tab: Page;
  readonly #locale: Locale;

  constructor(tab: Page, locale: Locale) {
    this.tab = tab;
    this.#locale = locale;
  }

  get code(): Locator {
    return this.tab.locator('.big-code');
  }

  /** Opens a class with a lesson and its defaults. Gives its code. */
  async open(lesson = 'japan-mongolia/one-pair-of-words'): Promise<string> {
    await this.tab.goto(`/${this.#locale}/class/new?lesson=${lesson}`);
    await this.tab.locator('.set-up button[type=submit]').click();
    await expect(this.code).toHaveText(/^[A-Z0-9]{6}$/, { timeout: 90_000 });
    return (await this.code.textContent()) ?? '';
  }

  phase(name: string): Locator {
    return this.tab
      .getByRole('listitem')
      .filter({ has: this.tab.getByRole('heading', { level: 2, name, exact: true }) });
  }

  button(name: string | RegExp): Locator {
    return this.tab.getByRole('button', { name });
  }
}
