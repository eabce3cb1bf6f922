import { readFileSync } from 'node:fs';
import { expect as expectSoon, type Page } from '@playwright/test';
import { fromWebAnnotation } from '#lib/export/web-annotation.ts';
import type { Work } from '#lib/model/work.ts';
import { english, norwegian } from './import-texts.ts';
import { deviceIsFull } from './own/full-device.ts';
import { harbourWork } from './own/harbour-work.ts';
import { keptWorks } from './own/kept-works.ts';
import { ImportPage } from './pages/import-page.ts';
import { OwnPage } from './pages/own-page.ts';
import { inTurn, on, test } from './test.ts';

const expect = expectSoon.configure({ timeout: 20_000 });

const noted: Work = {
  ...harbourWork,
  notes: [
    {
      id: 'first',
      layer: 'framing',
      tags: [],
      targets: { en: { start: 24, end: 33, exact: 'The ferry', prefix: '', suffix: '' } },
      lost: {},
      body: { nb: 'Ferja.', nn: 'Ferja.', en: 'The ferry.' },
      versus: [],
      contrasts: [],
    },
  ],
};

async function write(page: OwnPage, ref: string, word: string, says: string): Promise<void> {
  await page.beginNote(ref);
  await page.word(word).click();
  await page.body.fill(says);
  await page.save.click();
  await expect(page.dialog).toBeHidden();
}

/** Opens the one note of the text and begins to change it. */
async function change(page: OwnPage): Promise<void> {
  await page.page.bringToFront();
  await page.page.keyboard.press('j');
  await page.noteAction('edit').click();
  await expect(page.body).toHaveValue(/\S/);
}

const keeping = (page: OwnPage) => page.main.getByRole('alert').filter({ hasText: /\S/ });

async function downloaded(page: Page, press: () => Promise<void>): Promise<Work[]> {
  const saved = page.waitForEvent('download');
  await press();
  return fromWebAnnotation(readFileSync(await (await saved).path(), 'utf8')).works;
}

inTurn(['nb'], (locale) => {
  test('a note changed in two tabs is put to the person, who may have both', async ({ own, context }) => {
    // Two tabs, three notes and a reload: on a machine with other work it needs more than the usual time.
    test.slow();
    const page = own(locale);
    await page.bring(noted);
    const other = new OwnPage(await context.newPage(), locale);
    await other.openText('harbour');
    await change(page);
    await change(other);
    await other.body.fill('Fra den andre fanen.');
    await other.save.click();
    await expect(other.allNotes()).toContainText('Fra den andre fanen.');

    await page.page.bringToFront();
    // Behind the window: what the other has written has come here too.
    await expect(page.page.locator('.note', { hasText: 'Fra den andre fanen.' })).toHaveCount(1);
    await page.body.fill('Fra den første fanen.');
    await page.save.click();
    await expect(keeping(page)).toContainText(page.t('own.keeping.clash'));
    await expect(page.allNotes()).toHaveCount(1);
    await expect(page.allNotes()).toContainText('Fra den andre fanen.');
    const both = page.main.getByRole('button', { name: page.t('own.keeping.both') });
    await expect(both).toBeFocused();
    await write(page, 'p2.1', 'mayor', 'Hvem er det?');
    await expect(page.allNotes()).toHaveCount(2);
    await expect(page.page.locator('.own-text:not([data-saving])')).toBeVisible();
    await expect(page.done).toBeHidden({ timeout: 3_000 });
    await both.focus();
    await page.page.keyboard.press('Enter');
    await expect(keeping(page)).toHaveCount(0);
    await expect(page.openNote).toContainText('Fra den første fanen.');
    await expect(page.openNote).toBeFocused();
    // On a phone one note is shown at a time.
    await page.openNote.getByRole('button', { name: page.t('note.next'), exact: true }).click();
    await expect(page.openNote).toContainText('Hvem er det?');
    await page.noteAction('delete').click();
    await expect(page.allNotes()).toHaveCount(2);
    await expect(other.allNotes()).toHaveCount(2);
    await page.reload();
    await expect(page.allNotes().filter({ hasText: 'Fra den første fanen.' })).toHaveCount(1);
    await expect(page.allNotes().filter({ hasText: 'Fra den andre fanen.' })).toHaveCount(1);
  });
});

test('of a note changed in two tabs the other one may be kept', on('desktop'), async ({ own, context }) => {
  const page = own('nb');
  await page.bring(noted);
  const other = new OwnPage(await context.newPage(), 'nb');
  await other.openText('harbour');
  await change(page);
  await other.page.keyboard.press('j');
  await other.noteAction('delete').click();
  await expect(other.allNotes()).toHaveCount(0);
  await page.page.bringToFront();
  await expect(page.page.locator('.note')).toHaveCount(0);
  await page.body.fill('Min.');
  await page.save.click();
  await expect(keeping(page)).toContainText(page.t('own.keeping.clash'));
  await page.page.keyboard.press('Tab');
  await expect(page.main.getByRole('button', { name: page.t('own.keeping.theirs') })).toBeFocused();
  await page.page.keyboard.press('Enter');
  await expect(keeping(page)).toHaveCount(0);
  await expect(page.main).toBeFocused();
  await expect(page.allNotes()).toHaveCount(0);
});

test(
  'a text that another tab has taken away is brought back with what was written',
  on('phone'),
  async ({ own, context }) => {
    const page = own('nb');
    await page.bring(noted);
    const other = await context.newPage();
    await other.goto('/nb/import/texts');
    await other.getByText(page.t('shelf.more')).click();
    await other.getByRole('button', { name: page.t('shelf.delete'), exact: true }).click();
    await expect(other.getByText(page.t('shelf.empty'))).toBeVisible();
    await page.page.bringToFront();
    await expect(keeping(page)).toContainText(page.t('own.keeping.gone'));
    await write(page, 'p1.1', 'Monday', 'Hvilken mandag?');
    await expect(page.allNotes()).toHaveCount(2);
    await page.main.getByRole('button', { name: page.t('own.keeping.bringBack') }).click();
    await expect(keeping(page)).toHaveCount(0);
    await page.reload();
    await expect(page.allNotes()).toHaveCount(2);
  },
);

inTurn(['nb'], (locale) => {
  test('on a full device what is written stays, can be downloaded, and is kept when there is room', async ({
    page: tab,
    own,
  }) => {
    const page = own(locale);
    await page.bring(noted);
    await deviceIsFull(tab, true);
    await write(page, 'p1.1', 'Monday', 'Hvilken mandag?');
    await expect(keeping(page)).toContainText(page.t('own.keeping.full'));
    await write(page, 'p2.1', 'mayor', 'Hvem er det?');
    await expect(page.allNotes()).toHaveCount(3);
    expect((await keptWorks(tab))[0]?.notes).toHaveLength(1);

    const [work] = await downloaded(tab, () =>
      page.main.getByRole('button', { name: page.t('own.keeping.download') }).click(),
    );
    expect(work?.notes.map(({ body }) => body[locale])).toContain('Hvem er det?');
    expect(work?.notes).toHaveLength(3);

    await deviceIsFull(tab, false);
    await page.main.getByRole('button', { name: page.t('own.keeping.again') }).click();
    await expect(keeping(page)).toHaveCount(0);
    await page.reload();
    await expect(page.allNotes()).toHaveCount(3);
  });
});

test('what found no room is kept with the next thing that does', on('desktop'), async ({ page: tab, own }) => {
  const page = own('nb');
  await page.bring(noted);
  await deviceIsFull(tab, true);
  await write(page, 'p1.1', 'Monday', 'Hvilken mandag?');
  await expect(keeping(page)).toContainText(page.t('own.keeping.full'));
  await deviceIsFull(tab, false);
  await write(page, 'p2.1', 'mayor', 'Hvem er det?');
  await expect(keeping(page)).toHaveCount(0);
  await expect(page.allNotes()).toHaveCount(3);
  await page.reload();
  await expect(page.allNotes()).toHaveCount(3);
});

test(
  'a text that finds no room is on the desk still, can be downloaded, and is kept when there is room',
  on('phone'),
  async ({ page: tab }) => {
    const desk = new ImportPage(tab, 'nb');
    await desk.visit();
    await desk.bring('source', english);
    await desk.bring('target', norwegian);
    const { width = 0 } = tab.viewportSize() ?? {};
    await tab.setViewportSize({ width: 320, height: 800 });
    const button = await desk.align.boundingBox();
    expect(button && button.x + button.width, 'the whole button is on a small screen').toBeLessThanOrEqual(320);
    await tab.setViewportSize({ width, height: 800 });
    const strike = desk.box('source').locator('.line button').first();
    await tab.keyboard.press('Tab');
    await strike.focus();
    await expect(strike).toHaveCSS('outline-offset', '-3px');
    await desk.align.click();
    await expect(desk.row(1)).toBeVisible();
    const title = await desk.title.inputValue();
    await desk.title.fill('');
    await expect(desk.title).toHaveValue('');
    await desk.save.focus();
    await expect(desk.title).toHaveValue(title);
    await deviceIsFull(tab, true);
    await desk.save.click();
    await expect(desk.trouble).toHaveText(desk.t('import.full'));
    await expect(desk.row(1)).toBeVisible();
    const [work] = await downloaded(tab, () => tab.getByRole('button', { name: desk.t('import.download') }).click());
    expect(work?.original.text).toContain('Then the pillars are cast.');
    expect(work?.translations).toHaveLength(1);
    await deviceIsFull(tab, false);
    await desk.save.click();
    await expect(tab).toHaveURL(/import\/read\?text=/);
  },
);
