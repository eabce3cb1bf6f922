import { expect } from '@playwright/test';
import { firstOf, handiest, lonelyNotes } from './content.ts';
import { test } from './test.ts';

const lonely = firstOf(lonelyNotes(handiest), 'note with a segment to itself');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`whatever the keyboard reaches shows that it has the focus, in the ${colorScheme}`, async ({
    page: tab,
    reader,
  }) => {
    await tab.emulateMedia({ colorScheme });
    const page = reader('nb');
    await page.open();
    const unmarked: string[] = [];
    for (let presses = 0; presses < 50; presses++) {
      await tab.keyboard.press('Tab');
      const name = await tab.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return '';
        // A link after a mark and the box of a layer show it on what they belong to.
        const mark = focused.matches('.r') ? focused.previousElementSibling : null;
        const shown = [focused, focused.closest('.layer'), mark].some((one) => {
          if (!one) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        });
        return shown ? '' : `${focused.tagName}.${focused.className} “${focused.textContent?.slice(0, 40)}”`;
      });
      if (name) unmarked.push(name);
    }
    expect(unmarked).toEqual([]);
  });
}

test('in forced colours layers, choices and the chosen sentence can still be told apart', async ({
  page: tab,
  reader,
}) => {
  await tab.emulateMedia({ forcedColors: 'active' });
  const page = reader('nb');
  await page.open();
  const border = (on: boolean) =>
    page
      .layer(on ? 'voice' : 'facts')
      .locator('..')
      .evaluate((label) => getComputedStyle(label).borderTopColor);
  expect(await border(true)).not.toBe(await border(false));
  const mark = page.mark(lonely.id).first();
  await expect(mark).toHaveCSS('text-decoration-line', /underline/);
  // Where a reader has light words on dark ground, browsers set marks in black, and leave the ground to us.
  await tab.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const words = await page.segment('p2.1').evaluate((segment) => getComputedStyle(segment).color);
  await expect(mark).toHaveCSS('color', words);
  await mark.hover();
  await expect(mark).toHaveCSS('color', words);
  await expect(mark).toHaveCSS(
    'background-color',
    await tab.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
  );
  await page.segment('p2.1').click();
  await expect(page.segment('p2.1', 'translation')).toHaveCSS('outline-style', 'solid');
  await page.mark(lonely.id).first().click();
  await expect(page.openNote).toBeVisible();
});

test('who wants less motion gets none', async ({ page: tab, reader }) => {
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  const page = reader('nb');
  await page.open();
  await page.mark(lonely.id).first().click();
  await expect(page.openNote).toBeVisible();
  const moving = await tab.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      }).length,
  );
  expect(moving).toBe(0);
});
