import { expect } from '@playwright/test';
import { firstOf, handiest, lonelyNotes, secondLang } from './content.ts';
import { sentence } from './messages.ts';
import { inTurn, test } from './test.ts';

/** A paragraph in the middle of the text. */
const block = 'p5';
const segment = `${block}.1`;
const lonely = firstOf(lonelyNotes(handiest), 'note with a segment to itself');

inTurn(['nb'], (locale) => {
  test('focusing a segment marks its partner, and arrows walk from sentence to sentence', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    await page.open();
    await page.blockLink('p1.1').focus();
    await page.tabTo(page.segment('p1.1'));
    await expect(page.segment('p1.1')).toBeFocused();
    for (const column of ['original', 'translation'] as const) {
      await expect(page.segment('p1.1', column)).toHaveClass(/\bon\b/);
    }
    await tab.keyboard.press('ArrowDown');
    const next = page.page.locator('[data-column=original] [data-segment]:focus');
    await expect(next).toHaveCount(1);
    await expect(page.segment('p1.1')).not.toHaveClass(/\bon\b/);
    const ref = (await next.getAttribute('data-segment')) ?? '';
    expect(ref).not.toBe('p1.1');
    await expect(page.segment(ref, 'translation')).toHaveClass(/\bon\b/);
    await tab.keyboard.press('ArrowUp');
    await expect(page.segment('p1.1')).toBeFocused();
  });

  test('Enter on a sentence opens the note in it', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open(handiest, `#${lonely.at}`);
    await expect(page.segment(lonely.at)).toBeFocused();
    await tab.keyboard.press('Enter');
    await expect(page.note(lonely.id)).toBeFocused();
  });

  for (const { to, name } of [
    { to: block, name: 'a paragraph' },
    { to: segment, name: 'a sentence' },
  ]) {
    test(`a link to ${name} shows it, puts the focus there and says which it is`, async ({ reader }) => {
      const page = reader(locale);
      await page.open(handiest, `#${to}`);
      await expect(page.segment(segment)).toBeInViewport();
      await expect(page.segment(segment)).toBeFocused();
      const place =
        to === block ? page.t('reader.paragraph', { block: '5' }) : page.t('reader.segment', { block: '5', line: '1' });
      await expect(page.placeStatus).toHaveText(sentence(page.t('reader.shown', { place: '{place}' })));
      await expect(page.placeStatus).toContainText(place.slice(1));
    });
  }

  test('the number of a paragraph is a link to it, and brings out the numbers of its sentences', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    await page.open();
    const number = tab.getByRole('link', { name: page.t('reader.paragraph', { block: '5' }), exact: true });
    await number.focus();
    await expect(page.segmentLinks(segment).first()).toBeVisible();
    await number.click();
    await expect(tab).toHaveURL(new RegExp(`#${block}$`));
    await expect(page.segment(segment)).toBeInViewport();
    await expect(page.segment(segment)).toBeFocused();
    await page.blockLink('p4.1').focus();
    await page.segmentLinks('p4.1').first().click();
    await expect(tab).toHaveURL(/#p4\.1$/);
    await expect(page.placeStatus).toContainText('4');
  });

  test('a link to the chosen sentence can be copied', async ({ page: tab, context, reader }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = reader(locale);
    await page.open(handiest, '?layers=facts');
    await expect(page.tools).toBeHidden();
    await page.segment(segment).click();
    await expect(page.tools).toBeVisible();
    await expect(page.tools.getByRole('link').first()).toHaveText(page.t('reader.segment', { block: '5', line: '1' }));
    await page.toolButton('copyLink').click();
    await expect(page.tools.getByRole('status')).toHaveText(page.t('tools.copied'));
    const link = await page.copied();
    expect(link).toMatch(new RegExp(`/${locale}/.*layers=facts.*#${segment.replace('.', '\\.')}$`));
    await page.toolButton('close').click();
    await expect(page.tools).toBeHidden();
    await tab.goto(link);
    await expect(page.segment(segment)).toBeInViewport();
  });

  test('a browser that may not copy shows what to copy', async ({ page: tab, reader }) => {
    await tab.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const page = reader(locale);
    await page.open(handiest, `#${segment}`);
    await page.toolButton('copyLink').click();
    await expect(page.tools.getByRole('status')).toContainText(`#${segment}`);
  });

  test('read aloud reads in the passage’s own language, and says so where there is no voice', async ({
    page: tab,
    reader,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.addInitScript(() => {
      const spoken: string[] = [];
      Object.assign(globalThis, { spoken });
      speechSynthesis.getVoices = () => [{ lang: 'en-GB', name: 'Test' } as SpeechSynthesisVoice];
      speechSynthesis.speak = (speech) => spoken.push(`${speech.lang}: ${speech.text}`);
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {}, get: () => null });
    });
    const page = reader(locale);
    await page.open();
    const other = secondLang(handiest, locale) === 'nn' ? 'nn' : 'nb';
    await page.segment(segment, 'translation').click();
    await page.toolButton('readAloud').click();
    const none = page.t('tools.noVoice', { lang: new Intl.DisplayNames(locale, { type: 'language' }).of(other) ?? '' });
    await expect(page.tools.getByRole('status')).toHaveText(none);
    await page.segment(segment).click();
    await page.toolButton('copyLink').click();
    await expect(page.tools.getByRole('status')).toHaveText(page.t('tools.copied'));
    await page.toolButton('readAloud').click();
    await expect(page.tools.getByRole('status')).toBeHidden();
    const words = (await page.segment(segment).textContent()) ?? '';
    expect(await tab.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)).toEqual([
      `en-GB: ${words}`,
    ]);
    await expect(page.tools.getByRole('button', { pressed: true })).toHaveText(page.t('tools.stop'));
  });
});
