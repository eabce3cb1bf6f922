import { expect } from '@playwright/test';
import { layerIds, layersAtFirst } from '#lib/model/layer.ts';
import { dossierSlug, richest } from './content.ts';
import { lessons } from './filed-lesson.ts';
import type { ReaderPage } from './pages/reader-page.ts';
import { printedPages } from './pdf.ts';
import { inEachLanguage, test } from './test.ts';

async function expectPaper(page: ReaderPage, on: readonly string[]): Promise<void> {
  const { page: tab } = page;
  await tab.emulateMedia({ media: 'print' });
  for (const column of ['original', 'translation'] as const) {
    await expect(page.segments(column).first()).toBeVisible();
    await expect(page.segments(column).last()).toBeVisible();
  }
  const [left, right] = [
    await page.segment('p2.1').boundingBox(),
    await page.segment('p2.1', 'translation').boundingBox(),
  ];
  expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
  expect(Math.abs((left?.y ?? 0) - (right?.y ?? 0))).toBeLessThan(1);
  await expect(page.blockLink('p2.1')).toBeVisible();
  await expect(page.segmentLinks('p2.1').first()).toBeHidden();
  for (const { id, layer } of richest.notes) {
    const isOn = on.includes(layer);
    await expect(page.note(id)).toBeVisible({ visible: isOn });
    await expect(page.mark(id).first()).toHaveCSS('text-decoration-line', isOn ? /underline/ : 'none');
  }
  const number = (link: Element) => getComputedStyle(link, '::after').content;
  const shown = richest.notes.find(({ layer }) => on.includes(layer))?.id ?? '';
  if (shown) expect(await page.markLink(shown).first().evaluate(number)).toMatch(/\d|attr/);
  await expect(tab.getByRole('button')).toHaveCount(0);
  await expect(tab.getByRole('checkbox')).toHaveCount(0);
  await expect(tab.getByRole('banner')).toBeHidden();
  await expect(tab.getByRole('contentinfo')).toBeHidden();
  await expect(page.tools).toBeHidden();
  for (const lang of richest.translations) await expect(page.otherLanguage(lang)).toBeHidden();
  await expect(tab.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

// A4 in CSS pixels.
test.use({ viewport: { width: 794, height: 1123 } });

inEachLanguage((locale) => {
  test('on paper both columns stand side by side, numbered, with the notes of the layers that are on', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    await page.open(richest);
    await expectPaper(page, layersAtFirst);
    const pdf = await tab.pdf({ preferCSSPageSize: true });
    expect(pdf.byteLength).toBeGreaterThan(20_000);
  });

  test('the reader’s own layers are what is printed, also from the dark and with a note and a sentence chosen', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    await tab.emulateMedia({ colorScheme: 'dark' });
    const [first] = richest.notes.filter(({ layer }) => layer === 'facts');
    await page.open(richest, `?layers=facts&note=${first?.id}#p3.1`);
    await expect(page.segment('p3.1')).toBeFocused();
    await expectPaper(page, ['facts']);
  });

  test('with no layer on, no note is printed', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open(richest, '?layers=');
    await expectPaper(page, []);
    await expect(page.notes).toBeHidden();
    expect(layerIds.length).toBeGreaterThan(0);
    await tab.emulateMedia({ media: 'screen' });
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the paper is the same', async ({ reader }) => {
    const page = reader('nb');
    await page.open(richest);
    await expectPaper(page, layersAtFirst);
  });
});

const [lesson] = lessons;
for (const { path, wide } of [
  { path: `/${dossierSlug}/contrasts`, wide: false },
  { path: `/${dossierSlug}/compare`, wide: true },
  { path: `/${dossierSlug}/timeline`, wide: true },
  { path: `/${dossierSlug}/take-away`, wide: false },
  { path: `/${dossierSlug}/lessons/${lesson?.slug}`, wide: false },
  { path: `/${dossierSlug}/lessons/${lesson?.slug}/projector`, wide: true },
  { path: '/method', wide: false },
]) {
  test(`${path} is printed without an empty sheet, and ${wide ? 'lies' : 'stands'}`, async ({ page: tab, site }) => {
    const page = site('nb');
    await page.visit(path);
    await tab.emulateMedia({ media: 'print' });
    await expect(tab.getByRole('banner').filter({ visible: true })).toHaveCount(0);
    await expect(tab.getByRole('contentinfo').filter({ visible: true })).toHaveCount(0);
    await expect(page.main.getByRole('button')).toHaveCount(0);
    const sheets = await printedPages(await tab.pdf({ preferCSSPageSize: true }));
    expect(sheets.map(({ text }, index) => (text.length < 10 ? `sheet ${index + 1}` : '')).filter(Boolean)).toEqual([]);
    for (const { width, height } of sheets) expect(width > height).toBe(wide);
  });
}
