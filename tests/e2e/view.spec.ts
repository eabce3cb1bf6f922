import { expect } from '@playwright/test';
import type { Locale } from '#lib/model/locale.ts';
import type { Layout } from '#lib/model/view.ts';
import { editions, firstOf, handiest, secondLang } from './content.ts';
import { heldBack } from './held-back.ts';
import type { ReaderPage } from './pages/reader-page.ts';
import { inTurn, test } from './test.ts';

const segment = 'p4.1';
const readerScript = '**/assets/reader.*.js';
const next: Record<Locale, Locale> = { nb: 'nn', nn: 'en', en: 'nb' };

/** How original and translation of a segment stand to each other. */
async function arrangement(page: ReaderPage): Promise<Layout> {
  const [left, right] = [
    await page.segment(segment).boundingBox(),
    await page.segment(segment, 'translation').boundingBox(),
  ];
  if (!left) return 'translation';
  if (!right) return 'original';
  return right.y >= left.y + left.height - 1 ? 'under' : 'side';
}

/** Whether the number of the paragraph stands beside or above its words, and not in them. */
async function numberIsClear(page: ReaderPage): Promise<boolean> {
  const number = await page.blockLink(segment).boundingBox();
  const words =
    (await page.segment(segment).boundingBox()) ?? (await page.segment(segment, 'translation').boundingBox());
  return !!number && !!words && (number.x + number.width <= words.x || number.y + number.height <= words.y);
}

inTurn(['en'], (locale) => {
  test('each layout shows what it is called, and stands in the address', async ({ page: tab, reader, isMobile }) => {
    const page = reader(locale);
    await page.open();
    const wide: Layout = isMobile ? 'under' : 'side';
    await expect.poll(() => arrangement(page)).toBe(wide);
    for (const layout of ['under', 'original', 'translation'] as const) {
      await page.choose(page.layout(layout));
      await expect.poll(() => arrangement(page)).toBe(layout);
      expect(await numberIsClear(page), `number in ${layout}`).toBe(true);
      await expect(tab).toHaveURL(new RegExp(`layout=${layout}`));
    }
    await tab.reload();
    await expect.poll(() => arrangement(page)).toBe('translation');
    await page.choose(page.layout('side'));
    await expect.poll(() => arrangement(page)).toBe(wide);
    await expect(tab).not.toHaveURL(/layout/);
  });

  test('what is chosen before the script has come stays chosen, and stands in the address', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    const come = await heldBack(tab, readerScript);
    const note = firstOf(
      handiest.notes.filter(({ layer }) => layer === 'framing'),
      'note on framing',
    );
    const address = `/${locale}/${handiest.dossier}/${handiest.slug}?layers=framing.facts.voice&note=${note.id}`;
    await tab.goto(address, { waitUntil: 'commit' });
    await page.layer('certainty').check();
    await page.choose(page.layout('original'));
    come();
    await expect(tab).toHaveURL(new RegExp(`\\?layers=\\S*certainty\\S*&layout=original&note=${note.id}`));
    await expect(page.layersOn()).toHaveCount(3);
    await expect(page.layer('certainty')).toBeChecked();
    await expect(page.note(note.id)).toHaveClass(/open/);
    expect(await arrangement(page)).toBe('original');
  });

  test('nothing in the panel moves when the rest of it comes late', async ({ page: tab, reader }) => {
    const page = reader(locale);
    const come = await heldBack(tab, '**/parts');
    await page.open();
    await page.chooseButton.click();
    const place = await page.layout('under').boundingBox();
    const answered = tab.waitForResponse('**/parts');
    come();
    await answered;
    expect(await page.layout('under').boundingBox()).toEqual(place);
    await tab.keyboard.press('Escape');
    await expect(page.chooser).toBeHidden();
    await page.chooseButton.click();
    await expect(page.preset('none')).toBeVisible();
    await expect(page.layout('under')).toBeVisible();
  });

  test('the second column can be another language; layers, layout and place stay', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open(handiest, `?layers=facts&layout=under#${segment}`);
    const usual = secondLang(handiest, locale);
    const other = firstOf(
      handiest.translations.filter((lang) => lang !== usual),
      'second translation',
    );
    await expect(page.segment(segment, 'translation')).toHaveAttribute('lang', usual);
    await page.otherLanguage(other).click();
    await expect(tab).toHaveURL(new RegExp(`/${locale}/.*/${other}\\?layers=facts&layout=under#p4\\.1$`));
    await expect(page.segment(segment, 'translation')).toHaveAttribute('lang', other);
    await expect(page.segment(segment)).toBeInViewport();
    await expect(page.layersOn()).toHaveCount(1);
    await page.otherLanguage(usual).click();
    await expect(page.segment(segment, 'translation')).toHaveAttribute('lang', usual);
  });

  test('another language of the interface keeps text, note, layers, layout and place', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    const note = firstOf(
      handiest.notes.filter(({ layer, at }) => layer === 'framing' && at.startsWith('p')),
      'note on framing',
    );
    await page.open(handiest, `?layers=framing&layout=under&note=${note.id}#${note.at}`);
    await page.switchTo(next[locale]);
    await expect(tab).toHaveURL(
      new RegExp(
        `/${next[locale]}/${handiest.dossier}/${handiest.slug}\\?layers=framing&layout=under&note=${note.id}#${note.at}$`,
      ),
    );
    const there = reader(next[locale]);
    await expect(there.layer('framing')).toBeChecked();
    await expect(there.layersOn()).toHaveCount(1);
    await expect(there.note(note.id)).toHaveClass(/open/);
    await expect(there.segment(note.at)).toBeInViewport();
    await expect(tab.locator('html')).toHaveAttribute('lang', next[locale]);
  });

  test('a reader who has scrolled is at the same paragraph in the other language', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open();
    await tab.evaluate(() => document.getElementById('p8')?.scrollIntoView({ block: 'start' }));
    await expect(page.segment('p8.1')).toBeInViewport();
    // As long as somebody reads before going up to the links.
    await tab.waitForTimeout(1000);
    await page.switchTo(next[locale]);
    await expect(tab).toHaveURL(new RegExp(`/${next[locale]}/.*#p[78]$`));
    await expect(page.segment('p8.1')).toBeInViewport();
  });

  test('another text of the story keeps layers and layout', async ({ page: tab, reader }) => {
    const page = reader(locale);
    const other = firstOf(
      editions.filter(({ slug }) => slug !== handiest.slug),
      'second edition',
    );
    await page.open(handiest, '?layers=facts.certainty&layout=original');
    await expect(page.tab(handiest)).toHaveAttribute('aria-current', 'page');
    await page.tab(other).click();
    await expect(tab).toHaveURL(new RegExp(`/${other.slug}\\?layers=facts\\.certainty&layout=original$`));
    await expect(page.layersOn()).toHaveCount(2);
    await expect(page.tab(other)).toHaveAttribute('aria-current', 'page');
    await expect(page.tab(other)).toBeInViewport();
  });
});

test('what an address asks for is shown before the script has come, also a layer called as a layout is', async ({
  page: tab,
  reader,
}) => {
  const page = reader('en');
  const come = await heldBack(tab, readerScript);
  const address = `/en/${handiest.dossier}/${handiest.slug}?layers=translation`;
  await tab.goto(address, { waitUntil: 'commit' });
  const mark = (layer: 'translation' | 'framing') => page.marksOf(layer).first();
  for (const arrived of [false, true]) {
    await expect(page.layer('translation'), `script there: ${arrived}`).toBeChecked();
    await expect(page.layersOn()).toHaveCount(1);
    await expect(mark('translation')).toHaveCSS('text-decoration-line', 'underline overline');
    await expect(mark('framing')).toHaveCSS('text-decoration-line', 'none');
    if (arrived) continue;
    come();
    await page.laidOut();
    await expect(tab.locator('layer-bar:defined')).toBeVisible();
  }
});
