import { expect } from '@playwright/test';
import { firstOf, lonelyNotes, richest } from './content.ts';
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
