import { expect } from '@playwright/test';
import { longWork } from './own/long-work.ts';
import { inTurn, test } from './test.ts';

inTurn(['nn'], (locale) => {
  test('in a very long text a layer is switched where it is read, and everywhere else without going there', async ({
    page: tab,
    own,
  }) => {
    const page = own(locale);
    await page.bring(longWork());
    const line = (id: string, what: string) => expect(page.mark(id)).toHaveCSS('text-decoration-line', what);
    const link = (id: string, state: string) => expect(page.markLink(id)).toHaveCSS('visibility', state);
    await expect(page.layer('framing')).toBeChecked();
    await line('ferry-1', 'underline');
    await line('ferry-90', 'underline');

    await page.layer('framing').setChecked(false);
    await line('ferry-1', 'none');
    await link('ferry-1', 'hidden');
    // Nobody has scrolled there.
    await line('ferry-90', 'none');
    await link('ferry-90', 'hidden');

    await page.layer('framing').setChecked(true);
    // Whoever goes there at once finds it switched.
    await tab.evaluate(() => document.getElementById('p60')?.scrollIntoView());
    await line('ferry-60', 'underline');
    await link('ferry-60', 'visible');
    await line('ferry-90', 'underline');
    await line('ferry-1', 'underline');
  });

  test('a note far down in a very long text opens, and goes with its layer', async ({ page: tab, own }) => {
    const page = own(locale);
    await page.bring(longWork());
    await tab.evaluate(() => document.getElementById('p70')?.scrollIntoView({ block: 'center' }));
    await page.mark('ferry-70').click();
    await expect(page.openNote).toContainText('70');
    await page.layer('framing').setChecked(false);
    await expect(page.openNote).toHaveCount(0);
    await expect(page.note('ferry-70')).toBeHidden();
  });
});
