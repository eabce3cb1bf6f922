import { expect } from '@playwright/test';
import { type LayerId, layerIds, layersAtFirst } from '#lib/model/layer.ts';
import { dossier, dossierSlug, editions, firstOf, handiest, secondLang } from './content.ts';
import type { ReaderPage } from './pages/reader-page.ts';
import { inTurn, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const one = (id: LayerId) =>
  firstOf(
    handiest.notes.filter(({ layer }) => layer === id),
    `note of the layer ${id}`,
  );

/** Whether the marks of a note have their line, and its link and its note are shown. */
async function expectShown(page: ReaderPage, id: LayerId, shown: boolean): Promise<void> {
  const note = one(id);
  const line = shown ? /^(underline|underline overline)$/ : 'none';
  for (const column of ['original', 'translation'] as const) {
    await expect(page.mark(note.id, column).first()).toHaveCSS('text-decoration-line', line);
    await expect(page.mark(note.id, column).first()).toBeVisible();
  }
  await expect(page.note(note.id)).toBeVisible({ visible: shown });
  await expect(page.markLink(note.id).first()).toHaveCSS('visibility', shown ? 'visible' : 'hidden');
}

inTurn(['nn', 'en'], (locale) => {
  test('the whole text is there in both columns, and the notes are a list at its end', async ({ reader }) => {
    const page = reader(locale);
    await page.open();
    for (const column of ['original', 'translation'] as const) {
      await expect(page.segments(column).first()).toBeVisible();
      await expect(page.segments(column).last()).toBeVisible();
    }
    await expect(page.notes.getByRole('heading', { level: 2 })).toHaveText(page.t('note.heading'));
    for (const id of layerIds) await expectShown(page, id, layersAtFirst.includes(id));
    const [text, list] = [await page.segments('original').last().boundingBox(), await page.notes.boundingBox()];
    expect(list?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
    await expect(page.tools).toBeHidden();
    await expect(page.displayButton).toBeHidden();
  });

  test('layers are turned on and off, and their notes with them', async ({ reader }) => {
    const page = reader(locale);
    await page.open();
    for (const id of layerIds) {
      const on = !layersAtFirst.includes(id);
      await page.layer(id).setChecked(on);
      await expectShown(page, id, on);
    }
  });

  test('a mark links to its note, and the note back to its sentence', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open();
    const note = one(firstOf(layersAtFirst, 'layer that is on at first'));
    await page.markLink(note.id).first().focus();
    await tab.keyboard.press('Enter');
    await expect(tab).toHaveURL(new RegExp(`#n-${note.id}$`));
    await expect(page.note(note.id)).toBeInViewport();
    for (const lang of [handiest.lang, secondLang(handiest, locale)]) {
      await expect(page.note(note.id).locator(`.quotes [lang=${lang}]`)).toBeVisible();
    }
    await page.note(note.id).locator(`a[href="#${note.at}"]`).click();
    await expect(tab).toHaveURL(new RegExp(`#${note.at}$`));
    await expect(page.segment(note.at)).toBeInViewport();
  });

  test('the layout is chosen, and what only a script can do is not offered', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open();
    await page.chooseButton.click();
    await expect(page.preset('framing')).toBeHidden();
    await expect(page.more()).toBeHidden();
    await page.layout('translation').check();
    await expect(page.segment('p1.1')).toBeHidden();
    await expect(page.segment('p1.1', 'translation')).toBeVisible();
    await page.layout('original').check();
    await expect(page.segment('p1.1')).toBeVisible();
    await expect(page.segment('p1.1', 'translation')).toBeHidden();
    await tab.keyboard.press('Escape');
    await expect(page.chooser).toBeHidden();
  });

  test('library, story, method and texts are read and reached by links, on a phone by the menu', async ({
    page: tab,
    site,
  }) => {
    const page = site(locale);
    await page.visit();
    await page.main.getByRole('link', { name: dossier.title[locale], exact: true }).click();
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(dossier.title[locale]);
    const { outlet, slug } = firstOf(editions, 'edition');
    await page.main.getByRole('link', { name: page.t('dossier.readOutlet', { outlet }) }).click();
    await expect(tab).toHaveURL(new RegExp(`/${dossierSlug}/${slug}$`));
    const navigation = await page.navigation();
    await navigation
      .getByRole('link', { name: page.t('nav.method'), exact: true })
      .first()
      .click();
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(page.t('method.title'));
    await page.switchTo(locale === 'nb' ? 'en' : 'nb');
    await expect(tab).toHaveURL(/\/method$/);
    await expect(tab.locator('html')).not.toHaveAttribute('lang', locale);
  });

  for (const path of ['/import', '/import/texts', '/import/read?text=none']) {
    test(`the page ${path} says that it needs scripts`, async ({ page, site }) => {
      const program = site(locale);
      await program.visit(path);
      // What stands in `noscript` is found by no text.
      const said = page.locator('.no-script');
      await expect(said).toBeVisible();
      await expect(said).toHaveText(program.t('own.noScript'));
      // Nothing to press that would do nothing, and nothing said to be on its way.
      const dead = program.main.locator('button, textarea, label, [role=status]');
      expect(await dead.filter({ visible: true }).allTextContents()).toEqual([]);
    });
  }
});
