import { expect } from '@playwright/test';
import { harbourWork, orphanWork } from './own/harbour-work.ts';
import { OwnPage } from './pages/own-page.ts';
import { inTurn, on, test } from './test.ts';

inTurn(['nb', 'en'], (locale) => {
  test('a note is written, changed, taken away and brought back by keyboard alone, and is there after a reload', async ({
    page: tab,
    own,
  }) => {
    const page = own(locale);
    await page.bring(harbourWork);
    await page.layer('translation').focus();
    await page.tabTo(page.segment('p1.1'));
    await tab.keyboard.press('ArrowRight');
    await expect(page.segment('p1.2')).toBeFocused();
    await tab.keyboard.press('n');
    await expect(page.dialog).toBeVisible();
    await page.tabTo(page.word('It'));
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('Space');
    await tab.keyboard.press('Shift+ArrowRight');
    await expect(page.chosen('original')).toHaveText(['140', 'people']);
    await expect(page.chosen('translation')).toHaveText(['140']);
    await page.tabTo(page.body);
    await tab.keyboard.type('Dobbelt så mange.');
    await page.tabTo(page.save);
    await tab.keyboard.press('Enter');
    await expect(page.dialog).toBeHidden();
    await expect(page.done).toHaveText(page.t('own.noteSaved'));
    await expect(page.openNote).toContainText('Dobbelt så mange.');
    await expect(page.openNote).toBeFocused();
    await expect(tab.locator('[data-column=original] mark')).toHaveText('140 people');
    await expect(tab.locator('[data-column=translation] mark')).toHaveText('140');

    await page.reload();
    await expect(page.openNote).toContainText('Dobbelt så mange.');
    await page.noteAction('edit').focus();
    await tab.keyboard.press('Enter');
    await expect(page.body).toHaveValue('Dobbelt så mange.');
    await page.body.fill('Like mange.');
    await tab.keyboard.press('Tab');
    await page.tabTo(page.save);
    await tab.keyboard.press('Enter');
    await expect(page.openNote).toContainText('Like mange.');
    await expect(page.openNote).toBeFocused();

    await page.noteAction('delete').focus();
    await tab.keyboard.press('Enter');
    await expect(page.allNotes()).toHaveCount(0);
    await expect(tab.locator('mark')).toHaveCount(0);
    await expect(page.takeBack).toBeFocused();
    await tab.keyboard.press('Enter');
    await expect(page.allNotes()).toHaveCount(1);
    await tab.keyboard.press('Control+z');
    await expect(page.allNotes().first()).toContainText('Dobbelt så mange.');
    await tab.keyboard.press('Control+y');
    await expect(page.allNotes().first()).toContainText('Like mange.');
    await page.reload();
    await expect(page.allNotes().first()).toContainText('Like mange.');
  });

  test('a note without words or without anything said is not saved, and what was written is not thrown away unasked', async ({
    page: tab,
    own,
  }) => {
    const page = own(locale);
    await page.bring(harbourWork);
    await page.beginNote('p2.1');
    await page.save.click();
    await expect(page.dialog.getByRole('alert')).toHaveText(page.t('annotate.needsWords'));
    await page.word('mayor').click();
    await page.save.click();
    await expect(page.dialog.getByRole('alert')).toHaveText(page.t('annotate.needsBody'));
    await page.body.fill('Halvferdig');
    await tab.keyboard.press('Escape');
    await expect(page.dialog).toBeVisible();
    await expect(page.dialog.getByRole('alert')).toHaveText(page.t('annotate.leave'));
    await page.dialog.getByRole('button', { name: page.t('annotate.leaveAnyway') }).click();
    await expect(page.dialog).toBeHidden();
    await expect(page.allNotes()).toHaveCount(0);
  });
});

test(
  'the focus stays on what was in hand, and a changed tag is not lost to Escape',
  on('desktop'),
  async ({ page: tab, own }) => {
    const page = own('nb');
    await page.bring(harbourWork);
    await expect(tab).toHaveTitle(`${harbourWork.title} – Tvisyn`);
    await page.layer('translation').focus();
    await page.tabTo(page.segment('p1.1'));
    await tab.keyboard.press('n');
    await expect(page.dialog).toBeVisible();
    await tab.keyboard.press('Escape');
    await expect(page.dialog).toBeHidden();
    await expect(page.segment('p1.1')).toBeFocused();

    await page.beginNote('p1.1');
    await page.word('ferry').click();
    await page.body.fill('En båt.');
    await page.save.click();
    await page.reload();
    await page.noteAction('edit').focus();
    await tab.keyboard.press('Enter');
    await page.dialog.getByRole('checkbox').first().focus();
    await tab.keyboard.press('Space');
    await tab.keyboard.press('Escape');
    await expect(page.dialog.getByRole('alert')).toHaveText(page.t('annotate.leave'));
    await tab.keyboard.press('Escape');
    await expect(page.dialog).toBeHidden();
    await expect(page.noteAction('edit')).toBeFocused();

    await page.noteAction('delete').focus();
    await tab.keyboard.press('Enter');
    await expect(page.takeBack).toBeFocused();
    await tab.keyboard.press('Enter');
    await expect(page.openNote).toContainText('En båt.');
    await expect(page.openNote).toBeFocused();
  },
);

test(
  'with forced colours a word that is chosen looks otherwise than one that has the focus',
  on('phone'),
  async ({ page: tab, own }) => {
    const page = own('nb');
    await tab.emulateMedia({ forcedColors: 'active' });
    await page.bring(harbourWork);
    await page.beginNote('p1.1');
    await page.word('ferry').click();
    await tab.keyboard.press('ArrowRight');
    await expect(page.word('to')).toBeFocused();
    await expect(page.word('to')).toHaveCSS('outline-style', 'solid');
    await expect(page.chosen('original')).toHaveText(['ferry']);
    await expect(page.word('ferry')).toHaveCSS('outline-style', 'none');
    const ground = (word: string) => page.word(word).evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await ground('ferry')).not.toBe(await ground('to'));
  },
);

test('words that are marked in the text become a note, with the partner words that are tapped', async ({
  page: tab,
  own,
}) => {
  const page = own('nb');
  await page.bring(harbourWork);
  await page.segment('p2.1').evaluate((segment) => {
    const range = document.createRange();
    range.setStart(segment.firstChild ?? segment, 1);
    range.setEnd(segment.firstChild ?? segment, 8);
    getSelection()?.addRange(range);
  });
  await tab.getByRole('button', { name: page.t('own.annotate'), exact: true }).click();
  await expect(page.chosen('original')).toHaveText(['At', 'last']);
  await expect(page.chosen('translation')).toHaveCount(0);
  await page.word('Endelig', 'translation').click();
  await page.word('sier', 'translation').click();
  await expect(page.chosen('translation')).toHaveText(['Endelig', 'sier']);
  await page.body.fill('Et sukk.');
  await page.save.click();
  await expect(page.openNote).toContainText('Et sukk.');
  await expect(tab.locator('[data-column=original] mark')).toHaveText('At last');
  await expect(tab.locator('mark').last()).toHaveText('Endelig», sier');
});

test(
  'a layer of one’s own has a line, can be switched off, called otherwise and taken away',
  on('desktop'),
  async ({ page: tab, own }) => {
    const page = own('nb');
    await page.bring(harbourWork);
    await page.beginNote('p1.1');
    await page.word('ferry').click();
    await page.dialog.getByLabel(page.t('annotate.layer'), { exact: true }).selectOption(page.t('annotate.newLayer'));
    await page.dialog.getByLabel(page.t('annotate.layerName')).fill('Båter');
    await page.dialog.getByRole('button', { name: page.t('annotate.makeLayer') }).click();
    await page.dialog.getByLabel(page.t('annotate.newTag')).fill('ferje');
    await page.dialog.getByRole('button', { name: page.t('annotate.addTag') }).click();
    await page.body.fill('En båt.');
    await page.save.click();
    await expect(page.openNote.getByRole('heading')).toHaveText('Båter · ferje');
    const box = tab.getByRole('checkbox', { name: 'Båter' });
    await expect(box).toBeChecked();
    const mark = tab.locator('[data-column=original] mark');
    await expect(mark).toHaveCSS('text-decoration-line', 'underline');
    await box.uncheck();
    await expect(mark).toHaveCSS('text-decoration-line', 'none');
    await tab.getByText(page.t('own.layers.title'), { exact: true }).click();
    const after = tab.getByRole('region', { name: page.t('own.after') });
    await expect(after.getByText(page.t('own.layers.used', { count: 1 }))).toBeVisible();
    await after.getByLabel(page.t('own.layers.name')).fill('Fartøy');
    await tab.keyboard.press('Enter');
    await expect(tab.getByRole('checkbox', { name: 'Fartøy' })).toBeVisible();
    const name = after.getByLabel(page.t('own.layers.new'));
    await name.fill('Vær');
    await tab.keyboard.press('Enter');
    await after.getByRole('button', { name: page.t('own.layers.deleteNamed', { name: 'Vær' }) }).focus();
    await tab.keyboard.press('Enter');
    await expect(name).toBeFocused();
  },
);

test(
  'a note that has lost its place is shown by its old words and put where somebody says',
  on('phone'),
  async ({ page: tab, own }) => {
    const page = own('nb');
    await page.bring(orphanWork);
    const after = tab.getByRole('region', { name: page.t('own.after') });
    await expect(after.getByText('Hvem ble spurt?')).toBeVisible();
    await expect(after.getByText('islands', { exact: true })).toBeVisible();
    await after.getByRole('button', { name: page.t('own.findPlace') }).click();
    await page.beginNote('p2.2');
    await expect(page.dialog).toHaveAccessibleName(page.t('annotate.title.place'));
    await page.word('islanders').click();
    await page.save.click();
    await expect(page.openNote).toContainText('Hvem ble spurt?');
    await expect(tab.locator('[data-column=original] mark')).toHaveText('islanders');
    await expect(after.getByText('Hvem ble spurt?')).toHaveCount(0);
  },
);

test('two tabs show each other’s notes and overwrite none', on('desktop'), async ({ own, context }) => {
  const page = own('nb');
  await page.bring(harbourWork);
  const other = new OwnPage(await context.newPage(), 'nb');
  await other.openText('harbour');
  const write = async (on: OwnPage, ref: string, word: string) => {
    await on.page.bringToFront();
    await on.beginNote(ref);
    await on.word(word).click();
    await on.body.fill(`Om ${word}`);
    await on.save.click();
    await expect(on.dialog).toBeHidden();
  };
  await write(page, 'p1.1', 'Monday');
  await expect(other.allNotes()).toHaveCount(1);
  await write(other, 'p2.1', 'mayor');
  await expect(page.allNotes()).toHaveCount(2);
  await page.reload();
  await expect(page.allNotes()).toHaveCount(2);
});

test('what is written while the network is gone is kept', on('phone'), async ({ own, context, complaints }) => {
  const page = own('nb');
  await page.bring(harbourWork);
  await page.segment('p1.1').click();
  await expect(page.tools).toBeVisible();
  await context.setOffline(true);
  await page.beginNote('p1.1');
  await page.word('Monday').click();
  await page.body.fill('Hvilken mandag?');
  await page.save.click();
  await expect(page.done).toHaveText(page.t('own.noteSaved'));
  await context.setOffline(false);
  // A phone asks for its fonts a while after the page has come.
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED')));
  await page.reload();
  await expect(page.allNotes()).toHaveCount(1);
});

test(
  'letters of the layout, the layers and the next note work as in the editions',
  on('desktop'),
  async ({ page: tab, own }) => {
    const page = own('nb');
    await page.bring({
      ...orphanWork,
      notes: orphanWork.notes.map((note) => ({
        ...note,
        targets: { en: { start: 24, end: 33, exact: 'The ferry', prefix: '', suffix: '' } },
      })),
    });
    await tab.keyboard.press('o');
    await expect(tab).toHaveURL(/text=harbour/);
    await expect(tab).toHaveURL(/layout=under/);
    await tab.keyboard.press('j');
    await expect(page.openNote).toContainText('Hvem ble spurt?');
  },
);

test('an address that names no text here says so and leads on', on('phone'), async ({ page: tab, own }) => {
  const page = own('nb');
  await page.visit('/import/read?text=nowhere');
  await expect(page.main.getByRole('status')).toHaveText(page.t('own.state.missing'));
  await expect(tab.getByRole('main').getByRole('link', { name: page.t('own.toTexts') })).toBeVisible();
});
