import { readFileSync } from 'node:fs';
import { type BrowserContext, expect as expectSoon, type Locator, type Page } from '@playwright/test';
import type { Work } from '#lib/model/work.ts';
import { english, norwegian } from './import-texts.ts';
import { alignmentOf, keptWorks } from './own/kept-works.ts';
import { ImportPage } from './pages/import-page.ts';
import { OwnPage } from './pages/own-page.ts';
import { ShelfPage } from './pages/shelf-page.ts';
import { test } from './test.ts';

/** A worker starts, reads and aligns in between, and the machine may be busy. */
const expect = expectSoon.configure({ timeout: 20_000 });

const title = 'Broen i Lillefjord';
const said = 'Originalen sier «promise», oversettelsen «løfte».';

/** Pastes what lies on the clipboard, as a person does. */
async function paste(desk: ImportPage, side: 'source' | 'target', text: string): Promise<void> {
  await desk.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await desk.field(side).focus();
  await desk.page.keyboard.press('Control+v');
}

/** Goes on by arrow until something has the focus, at most as far as one sentence may be. */
async function arrowTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press('ArrowRight');
  }
}

/** Takes a text out in a format, by keyboard. */
async function takeOut(
  page: OwnPage,
  name: 'webAnnotation' | 'tmx' | 'folder',
): Promise<{ name: string; bytes: Buffer }> {
  const saved = page.page.waitForEvent('download');
  await page.main.getByRole('button', { name: page.t(`own.takeOut.${name}.name`) }).focus();
  await page.page.keyboard.press('Enter');
  const download = await saved;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The same site in a browser that has never been here. */
async function elsewhere(
  context: BrowserContext,
  file: { name: string; bytes: Buffer },
): Promise<{ tab: Page; work: Work }> {
  const tab = await context.newPage();
  const desk = new ImportPage(tab, 'nb');
  await desk.visit();
  await desk.choose('source', file.name, file.bytes);
  await expect(tab.getByRole('heading', { name: desk.t('import.takenIn.heading') })).toBeVisible();
  await expect(tab.getByText(desk.t('import.takenIn.texts', { count: 1 }))).toBeVisible();
  const shelf = new ShelfPage(tab, 'nb');
  await shelf.open();
  await expect(shelf.texts).toHaveText([title]);
  const [work] = await keptWorks(tab);
  if (!work) throw new Error('Nothing was kept.');
  await shelf.main.getByRole('link', { name: title }).click();
  await expect(tab.locator('.s[tabindex="0"]')).toBeVisible();
  return { tab, work };
}

test('two texts are pasted, looked through, kept, annotated, carried out, and are the same elsewhere, all without a mouse', async ({
  page: tab,
  own,
  context,
  browser,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { keyboard } = tab;
  const desk = new ImportPage(tab, 'nb');
  await desk.visit();
  await paste(desk, 'source', english);
  await expect(desk.language('source')).toHaveValue('en');
  await paste(desk, 'target', norwegian);
  await expect(desk.language('target')).toHaveValue('nb');
  await desk.restore('source', 'Read also: The ferry that never sailed').focus();
  await keyboard.press('Space');
  await expect(desk.strike('source', 'Read also: The ferry that never sailed')).toBeFocused();
  await desk.align.focus();
  await keyboard.press('Enter');

  await expect(desk.grid).toBeVisible();
  await desk.order('text').focus();
  await keyboard.press('Space');
  await desk.sentence('A small town builds a bridge').focus();
  await keyboard.press('Enter');
  await desk.sentence('The council will meet again in June.').focus();
  await keyboard.press('w');
  await keyboard.type('Kommunestyret møtes igjen i juni.');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(desk.sentence('Kommunestyret møtes igjen i juni.')).toBeVisible();
  await desk.title.focus();
  await keyboard.press('Control+a');
  await keyboard.type(title);
  await keyboard.press('Enter');
  await expect(tab).toHaveURL(/\/nb\/import\/read\?text=/);

  const page = own('nb');
  const promise = page.main.locator('[data-column=original] [data-segment]', { hasText: 'promise' });
  await expect(tab.locator('.s[tabindex="0"]')).toBeVisible();
  await page.layer('translation').focus();
  await page.tabTo(tab.locator('.s[tabindex="0"]'));
  await arrowTo(promise);
  await expect(promise).toBeFocused();
  await keyboard.press('n');
  await expect(page.dialog).toBeVisible();
  await page.tabTo(page.word('The'));
  await arrowTo(page.word('promise'));
  await keyboard.press('Space');
  await expect(page.chosen('original')).toHaveText(['promise']);
  await page.tabTo(page.words('translation').getByRole('option').first());
  await arrowTo(page.word('løfte', 'translation'));
  await keyboard.press('Space');
  await expect(page.chosen('translation')).toHaveText(['løfte']);
  await page.body.focus();
  await keyboard.type(said);
  await page.save.focus();
  await keyboard.press('Enter');
  await expect(page.openNote).toContainText(said);

  await page.reload();
  await expect(page.allNotes()).toHaveCount(1);
  await expect(page.allNotes()).toContainText(said);
  await expect(tab.getByText('Kommunestyret møtes igjen i juni.')).toBeVisible();
  const [work] = await keptWorks(tab);
  expect(work?.notes).toHaveLength(1);

  await page.main.getByText(page.t('own.takeOut.title'), { exact: true }).focus();
  await keyboard.press('Enter');
  const files = {
    annotations: await takeOut(page, 'webAnnotation'),
    folder: await takeOut(page, 'folder'),
    tmx: await takeOut(page, 'tmx'),
  };

  for (const file of [files.annotations, files.folder]) {
    const other = await browser.newContext();
    const came = await elsewhere(other, file);
    expect(came.work, file.name).toEqual(work);
    const there = new OwnPage(came.tab, 'nb');
    await expect(there.allNotes()).toHaveCount(1);
    await expect(there.allNotes()).toContainText(said);
    await expect(came.tab.locator('[data-column=original] mark')).toHaveText('promise');
    await expect(came.tab.locator('[data-column=translation] mark')).toHaveText('løfte');
    await expect(came.tab.locator('[data-column=original] .s').first()).toHaveAttribute('lang', 'en');
    await other.close();
  }
  const other = await browser.newContext();
  const memory = await elsewhere(other, files.tmx);
  expect(work && alignmentOf(memory.work)).toEqual(work && alignmentOf(work));
  await expect(memory.tab.getByText('Kommunestyret møtes igjen i juni.')).toBeVisible();
  // The notes do not go with a translation memory; they are put into the text by the file that has them.
  await expect(new OwnPage(memory.tab, 'nb').allNotes()).toHaveCount(0);
  await other.close();
});

test('the way in is free again when a text has been kept', async ({ page: tab }) => {
  const desk = new ImportPage(tab, 'nb');
  await desk.visit();
  await desk.bring('source', english);
  await desk.save.click();
  await expect(tab).toHaveURL(/import\/read\?text=/);
  await desk.visit();
  await expect(desk.field('source')).toBeVisible();
  await expect(desk.field('source')).toHaveValue('');
});
