import { expect } from '@playwright/test';
import { handiest } from './content.ts';
import { inTurn, test } from './test.ts';

inTurn(['nn'], (locale) => {
  test('text size, line spacing and colours change at once, are remembered on every page, and can be reset', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    await page.open(handiest);
    const text = page.segment('p2.1');
    const look = () =>
      text.evaluate((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        return { size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) };
      });
    const ground = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [before, light] = [await look(), await ground()];
    await page.displayButton.click();
    await expect(page.display).toBeVisible();
    await page.display.getByRole('button', { name: page.t('aids.larger') }).click();
    await page.display.getByRole('button', { name: page.t('aids.larger') }).click();
    await expect(page.display.getByRole('status')).toHaveText(/^125.%$/);
    await page.display.getByRole('radio', { name: page.t('aids.wide') }).check();
    await page.display.getByRole('radio', { name: page.t('aids.dark'), exact: true }).check();
    const check = async () => {
      await expect.poll(async () => (await look()).size).toBeCloseTo(before.size * 1.25, 1);
      expect((await look()).line).toBeGreaterThan(before.line);
      expect(await ground()).not.toBe(light);
    };
    await check();
    await tab.reload();
    await check();
    await page.visit('/method');
    expect(await ground()).not.toBe(light);
    await page.displayButton.click();
    await expect(page.display.getByRole('radio', { name: page.t('aids.dark'), exact: true })).toBeChecked();
    await page.display.getByRole('button', { name: page.t('aids.reset') }).click();
    await expect.poll(ground).toBe(light);
    await page.open(handiest);
    expect(await look()).toEqual(before);
  });

  test('the first press opens the panel also when it has been fetched beforehand, and the next one shuts it', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    const fetched = tab.waitForEvent('requestfinished', (request) => request.url().endsWith(`/${locale}/parts`));
    await page.open(handiest);
    await fetched;
    // What is asked of the same page now is answered at once.
    await page.segment('p2.1').click();
    await expect(page.tools).toBeVisible();
    await page.displayButton.click();
    await expect(page.display).toBeVisible();
    await page.displayButton.click();
    await expect(page.display).toBeHidden();
    await page.displayButton.click();
    await expect(page.display).toBeVisible();
  });
});

test('the colours follow the device unless the reader has chosen', async ({ page: tab, site }) => {
  const page = site('nb');
  const ground = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.visit();
  const light = await ground();
  await tab.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
  await page.displayButton.click();
  await page.display.getByRole('radio', { name: page.t('aids.light'), exact: true }).check();
  expect(await ground()).toBe(light);
});

test('what is remembered may be nonsense, and the page is as usual', async ({ page: tab, reader }) => {
  await tab.addInitScript(() => localStorage.setItem('tvisyn', '{"size":"x","theme":7'));
  const page = reader('nb');
  await page.open();
  await expect(page.layersOn()).not.toHaveCount(0);
  await page.displayButton.click();
  await expect(page.display.getByRole('status')).toHaveText(/^100.%$/);
});
