import { expect, type Page } from '@playwright/test';
import { dossierSlug, firstOf, readComparison } from './content.ts';
import { lessons } from './filed-lesson.ts';
import { heldBack } from './held-back.ts';
import { bare, type PrintedPage, printedPages } from './pdf.ts';
import { inEachLanguage, test } from './test.ts';

const contrast = firstOf(readComparison().contrasts, 'contrast');
const lesson = firstOf(lessons, 'lesson');

async function print(page: Page): Promise<PrintedPage[]> {
  const pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
  for (const [index, { width, height, text }] of pages.entries()) {
    // A4 in points.
    expect(Math.abs(width - 595)).toBeLessThan(1);
    expect(Math.abs(height - 842)).toBeLessThan(1);
    expect(text).toContain(`${index + 1}/${pages.length}`);
  }
  return pages;
}

/** Every run of text stands whole on one page. */
function expectWhole(pages: readonly PrintedPage[], runs: readonly string[]): void {
  expect(runs.length).toBeGreaterThan(0);
  for (const run of runs) {
    const on = pages.filter(({ text }) => text.includes(bare(run))).length;
    expect(on, `“${run.slice(0, 80)}” is whole on a page`).toBeGreaterThan(0);
  }
}

/** The rows of the sheet as they are painted: number, name, original, translation. */
const rowsOf = (page: Page) => page.locator('.bilingual tr:visible').allInnerTexts();
const textOf = (page: Page, selector: string) => page.locator(selector).allTextContents();
const sentences = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/(?<=[.?!]) /)).filter((sentence) => bare(sentence).length > 25);

inEachLanguage((locale) => {
  for (const { slug } of lessons) {
    test(`${slug} comes out on A4: no row is cut, no number stands alone, and nothing of the key is on the handout`, async ({
      page,
      site,
    }) => {
      await site(locale).visit(`/${dossierSlug}/lessons/${slug}/key`);
      const answers = sentences(await textOf(page, '.answer'));
      expectWhole(await print(page), answers);
      await site(locale).visit(`/${dossierSlug}/lessons/${slug}/handout`);
      const asked = bare((await textOf(page, '.sheet .do')).join(' '));
      const handout = await print(page);
      expectWhole(handout, [...(await rowsOf(page)), ...(await textOf(page, '.sheet .do'))]);
      for (const answer of answers.filter((one) => !asked.includes(bare(one)))) {
        for (const { text } of handout) expect(text, answer).not.toContain(bare(answer));
      }
    });
  }

  test('choices that are opened before the script has come stay open', async ({ page, site }) => {
    const view = site(locale);
    const come = await heldBack(page, '**/assets/handout-choice*');
    await view.visit(`/${dossierSlug}/lessons/${lesson.slug}/handout`);
    const box = page.getByRole('checkbox', { name: view.t('layer.framing.name') });
    await page.getByText(view.t('handout.choose')).click();
    await expect(box).toBeVisible();
    come();
    await page.evaluate(() => customElements.whenDefined('handout-choice').then(() => true));
    await expect(box).toBeVisible();
  });

  test('tasks, passages and marks are chosen; the address keeps them, and the numbers stay', async ({ page, site }) => {
    const view = site(locale);
    const { t } = view;
    await view.visit(`/${dossierSlug}/lessons/${lesson.slug}/handout`);
    const items = page.locator('.sheet .tasks > li');
    await expect(items).toHaveCount(lesson.tasks.length);
    await expect(page.locator('.sheet mark').first()).toHaveCSS('text-decoration-line', 'none');
    await page.getByText(t('handout.choose')).click();
    const [first, second] = lesson.tasks;
    await page.locator(`handout-choice input[value="${first}"]`).uncheck();
    await page.getByRole('checkbox', { name: t('layer.framing.name') }).check();
    await page.getByRole('checkbox', { name: t('handout.named') }).check();
    await page.reload();
    await expect(page.locator(`.sheet [data-item="${first}"]`)).toBeHidden();
    await expect(page.locator(`.sheet [data-item="${second}"]`)).toHaveAttribute('value', '2');
    await expect(page.locator('.sheet mark.framing').first()).toHaveCSS('text-decoration-line', 'underline');
    await expect(page.locator('.sheet .legend')).toContainText(t('layer.framing.name'));
    await expect(page.locator('.sheet [data-name=outlet]:visible').first()).toBeVisible();
    await expect(page.locator('.sheet [data-name=number]:visible')).toHaveCount(0);
    const [passage] = await page
      .locator('.sheet tr[data-item]:visible')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.item));
    await page.locator(`handout-choice input[value="${passage}"]`).first().uncheck();
    await expect(page.locator(`.sheet [data-item="${passage}"]`).first()).toBeHidden();
    expectWhole(await print(page), await rowsOf(page));
  });

  test('from what happened to a printed handout on one contrast it is four clicks', async ({ page, site }) => {
    const view = site(locale);
    const { t } = view;
    await page.addInitScript(() => {
      globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await view.visit(`/${dossierSlug}`);
    await view.main.getByRole('link', { name: t('compare.contrasts') }).click();
    await view.main.getByRole('link', { name: contrast.title[locale] }).first().click();
    await view.main.getByRole('link', { name: t('handout.link') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(contrast.title[locale]);
    await expect(page.locator('.bilingual tr')).toHaveCount(contrast.positions.length);
    await expect(page.locator('.sheet')).toContainText(contrast.question[locale]);
    await page.getByRole('button', { name: t('handout.print') }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
    expectWhole(await print(page), [...(await rowsOf(page)), contrast.question[locale]]);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole handout is there, and no button that does nothing', async ({ page }) => {
    await page.goto(`/nb/${dossierSlug}/lessons/${lesson.slug}/handout`);
    await expect(page.locator('.sheet .tasks > li:visible')).toHaveCount(lesson.tasks.length);
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
