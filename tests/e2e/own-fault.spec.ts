import { expect } from '@playwright/test';
import { harbourWork, orphanWork } from './own/harbour-work.ts';
import { inTurn, test } from './test.ts';
import { violations } from './without-fault.ts';

inTurn(['nn'], (locale) => {
  test.use({ colorScheme: 'light' });

  test('the pages of own texts have no fault that axe finds', async ({ page: tab, shelf }) => {
    const list = shelf(locale);
    await list.open();
    expect(await violations(tab), 'an empty shelf').toEqual([]);
    await list.bring(harbourWork);
    await (await list.entry(harbourWork.title)).getByText(list.t('own.takeOut.title')).click();
    expect(await violations(tab), 'a shelf').toEqual([]);
  });

  test('the reader of own texts has no fault that axe finds, with a note being written and with one open', async ({
    page: tab,
    own,
  }) => {
    const page = own(locale);
    await page.bring(orphanWork);
    expect(await violations(tab), 'at rest').toEqual([]);
    await page.segment('p1.2').click();
    await expect(page.tools).toBeVisible();
    expect(await violations(tab), 'a sentence in hand').toEqual([]);
    await tab.keyboard.press('n');
    await page.word('carries').click();
    expect(await violations(tab), 'a note being written').toEqual([]);
    await page.body.fill('Bærer.');
    await page.save.click();
    await expect(page.openNote).toBeVisible();
    expect(await violations(tab), 'a note open').toEqual([]);
    await page.visit('/import/read?text=nowhere');
    await expect(page.main.getByRole('status')).not.toBeEmpty();
    expect(await violations(tab), 'no such text').toEqual([]);
  });
});
