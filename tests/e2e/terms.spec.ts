import { expect } from '@playwright/test';
import { dossierSlug } from './content.ts';
import { inTurn, test } from './test.ts';

inTurn(['en'], (locale) => {
  test('a word of the glossary opens what it means beside it, and closes again', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open();
    const word = page.main.locator('a.term').first();
    const name = (await word.textContent()) ?? '';
    await word.focus();
    await tab.keyboard.press('Enter');
    const card = tab.locator('.term-card');
    await expect(card).toBeFocused();
    await expect(card).toHaveRole('dialog');
    await expect(card.locator('dd').first()).not.toBeEmpty();
    await expect(card).toBeInViewport({ ratio: 1 });
    await tab.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(word).toHaveText(name);
    await expect(tab).toHaveURL(new RegExp(`/${dossierSlug}/[^/]+$`));
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('a word of the glossary leads to its place in the glossary', async ({ page: tab, reader }) => {
    const page = reader('nb');
    await page.open();
    const word = page.main.locator('a.term').first();
    const id = (await word.getAttribute('href'))?.split('#')[1] ?? '';
    await word.click();
    await expect(tab).toHaveURL(new RegExp(`/nb/${dossierSlug}/glossary#${id}$`));
    await expect(tab.locator(`[id="${id}"]`)).toBeInViewport();
  });
});
