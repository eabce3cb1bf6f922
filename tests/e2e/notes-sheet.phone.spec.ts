import { expect } from '@playwright/test';
import { firstOf, lonelyNotes, richest } from './content.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { inEachLanguage, test } from './test.ts';

const lonely = firstOf(lonelyNotes(richest), 'note with a segment to itself');

inEachLanguage((locale) => {
  test('a tap on marked words brings the note up from the foot, and the words stay in sight', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    await page.open(richest);
    await page.mark(lonely.id).first().tap();
    await expect(page.notes).toHaveCSS('position', 'fixed');
    await expect(page.note(lonely.id)).toBeInViewport();
    const sheet = await page.notes.boundingBox();
    expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(tab.viewportSize()?.height);
    await expect
      .poll(async () => {
        const mark = await page.mark(lonely.id).first().boundingBox();
        return (mark?.y ?? 0) + (mark?.height ?? 0);
      })
      .toBeLessThanOrEqual(sheet?.y ?? 0);
    await page.noteButton('close').tap();
    await expect(page.notes).toBeHidden();
  });
});

test('the buttons of a note and of the layers are in sight however long these are', async ({ page: tab }) => {
  const page = new ReaderPage(tab, 'nb');
  await page.open(richest, '?layers=framing');
  for (const note of richest.notes.filter(({ layer }) => layer === 'framing')) {
    await tab.keyboard.press('j');
    await expect(page.openNote, note.id).toHaveCount(1);
    await expect(page.noteButton('close')).toBeInViewport({ ratio: 1 });
  }
  await page.noteButton('close').tap();
  await page.chooseButton.tap();
  await expect(page.preset('none')).toBeVisible();
  const close = page.chooser.getByRole('button', { name: page.t('note.close') });
  await page.layout('translation').scrollIntoViewIfNeeded();
  await expect(close).toBeInViewport({ ratio: 1 });
  await close.tap();
  await expect(page.chooser).toBeHidden();
});
