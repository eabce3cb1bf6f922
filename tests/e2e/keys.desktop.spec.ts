import { expect } from '@playwright/test';
import { layerIds } from '#lib/model/layer.ts';
import { layouts } from '#lib/model/view.ts';
import { inEachLanguage, test } from './test.ts';

inEachLanguage((locale) => {
  test('o changes the layout, l leads to the layers, ? lists the keys', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open();
    for (const layout of [...layouts.slice(1), 'side' as const]) {
      await tab.keyboard.press('o');
      await expect(tab).toHaveURL(layout === 'side' ? /diplomat$|[^=]$/ : new RegExp(`layout=${layout}$`));
    }
    await tab.keyboard.press('l');
    const first = page.layer(layerIds[0] ?? 'facts');
    await expect(first).toBeFocused();
    await tab.keyboard.press('Space');
    await expect(first).toBeChecked();
    await tab.keyboard.press('?');
    await expect(page.keyHelp).toBeVisible();
    await expect(page.keyHelp.getByRole('row')).not.toHaveCount(0);
    await tab.keyboard.press('o');
    await expect(tab).not.toHaveURL(/layout=/);
    await tab.keyboard.press('Escape');
    await expect(page.keyHelp).toBeHidden();
  });

  test('single letters can be turned off, and stay off on the next visit', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open();
    await page.displayButton.click();
    await page.display.getByRole('checkbox', { name: page.t('aids.keysOn') }).uncheck();
    await tab.keyboard.press('Escape');
    await tab.reload();
    await tab.keyboard.press('o');
    await tab.keyboard.press('j');
    await tab.keyboard.press('?');
    await expect(tab).not.toHaveURL(/layout=|note=/);
    await expect(page.keyHelp).toBeHidden();
    await page.displayButton.click();
    await expect(page.display.getByRole('checkbox', { name: page.t('aids.keysOn') })).not.toBeChecked();
    await page.display.getByRole('button', { name: page.t('aids.reset') }).click();
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('j');
    await expect(tab).toHaveURL(/note=/);
  });

  test('c copies a link to the chosen sentence', async ({ page: tab, context, reader }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = reader(locale);
    await page.open(undefined, '#p3.1');
    await expect(page.segment('p3.1')).toBeFocused();
    await tab.keyboard.press('c');
    await expect(page.tools.getByRole('status')).toHaveText(page.t('tools.copied'));
    expect(await page.copied()).toMatch(/#p3\.1$/);
    await tab.keyboard.press('Escape');
    await expect(page.tools).toBeHidden();
  });
});

test('letters typed with Ctrl or in a field are left alone', async ({ page: tab, reader }) => {
  const page = reader('nb');
  await page.open();
  await tab.keyboard.press('Control+o');
  await tab.evaluate(() => document.querySelector('main')?.append(document.createElement('textarea')));
  await tab.getByRole('textbox').pressSequentially('jol?');
  await expect(tab.getByRole('textbox')).toHaveValue('jol?');
  await expect(tab).not.toHaveURL(/layout=|note=/);
  await expect(page.keyHelp).toBeHidden();
});
