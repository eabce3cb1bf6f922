import { expect, type Page } from '@playwright/test';
import { dossierSlug, firstOf, lonelyNotes, richest, sitePaths } from './content.ts';
import { inEachLanguage, test } from './test.ts';

const paths = [...sitePaths, `/${dossierSlug}/${richest.slug}`];
const lonely = firstOf(lonelyNotes(richest), 'note with a segment to itself');

/**
 * Controls smaller than 24 px each way. Links inside a sentence and the links after marks are excepted, as in
 * WCAG 2.5.8: the words themselves can be pressed. A hidden checkbox counts with its label.
 */
function smallTargets(): string[] {
  const isInline = (element: Element) =>
    element.matches('.r') ||
    (element.matches('p a, li a, td a, dd a, small a') && getComputedStyle(element).display === 'inline');
  return [...document.querySelectorAll('a[href], button, input, summary, select')].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || isInline(element)) return [];
    const boxes = [element, element.closest('label')].flatMap((one) => one?.getBoundingClientRect() ?? []);
    if (boxes.some(({ width, height }) => width >= 23.9 && height >= 23.9)) return [];
    const [{ width, height } = { width: 0, height: 0 }] = boxes;
    if (width <= 1 || element.matches('.skip')) return [];
    return [
      `${element.tagName} “${element.textContent?.trim() || element.getAttribute('aria-label')}” ${Math.round(width)}×${Math.round(height)}`,
    ];
  });
}

/** What makes a page wider than its window. A phone widens its window to what is in it, so the width is given. */
const overflow = (page: Page, width: number) =>
  page.evaluate((window) => {
    if (document.documentElement.scrollWidth <= window) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > window + 1,
    );
    return wide
      .slice(0, 5)
      .map((one) => `${one.tagName}.${one.className} reaches ${Math.round(one.getBoundingClientRect().right)}`);
  }, width);

inEachLanguage((locale) => {
  test('everything that can be pressed is at least 24 pixels each way', async ({ page: tab, site, reader }) => {
    const small = new Set<string>();
    const look = async () => {
      for (const target of await tab.evaluate(smallTargets)) small.add(target);
    };
    for (const path of paths) {
      await site(locale).visit(path);
      await look();
    }
    const page = reader(locale);
    await page.open(richest, `?note=${lonely.id}`);
    await expect(page.note(lonely.id)).toBeVisible();
    await page.chooseButton.click();
    await look();
    await tab.keyboard.press('Escape');
    await page.displayButton.click();
    await look();
    expect([...small]).toEqual([]);
  });

  test('no page is wider than its window, from 320 pixels on, also with large text', async ({
    page: tab,
    site,
    reader,
  }) => {
    for (const path of paths) {
      await site(locale).visit(path);
      for (const width of [320, 390, 600, 768, 1024, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        expect(await overflow(tab, width), `${path} at ${width}`).toEqual([]);
      }
    }
    await tab.evaluate(() => localStorage.setItem('tvisyn', '{"size":6,"spacing":"wide"}'));
    const page = reader(locale);
    await tab.setViewportSize({ width: 320, height: 800 });
    await page.open(richest, `?note=${lonely.id}`);
    await expect(page.note(lonely.id)).toBeVisible();
    expect(await overflow(tab, 320), 'large text at 320').toEqual([]);
  });
});
