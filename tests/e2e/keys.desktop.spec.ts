import { expect } from '@playwright/test';
import { layerIds } from '#lib/model/layer.ts';
import { layouts } from '#lib/model/view.ts';
import { firstOf, richest } from './content.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { inEachLanguage, test } from './test.ts';

const block = (at: string) => Number(/\d+/.exec(at)?.[0]);
const framing = richest.notes.filter(({ layer }) => layer === 'framing');
/** One with others before it, so that the first of the text is another. */
const late = firstOf(
  framing.filter(({ at }) => block(at) > 8 && framing.some((other) => block(other.at) < block(at))),
  'late note on framing',
);

inEachLanguage((locale) => {
  test('o changes the layout, l leads to the layers, ? lists the keys', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open();
    for (const layout of [...layouts.slice(1), 'side' as const]) {
      await tab.keyboard.press('o');
      await expect(tab).toHaveURL(layout === 'side' ? /diplomat$|[^=]$/ : new RegExp(`layout=${layout}$`));
      await expect(page.layerStatus).toHaveText(page.t(`layout.${layout}`));
    }
    await tab.keyboard.press('l');
    const first = page.layer(layerIds[0] ?? 'facts');
    await expect(first).toBeFocused();
    await tab.keyboard.press('Space');
    await expect(first).toBeChecked();
    await tab.keyboard.press('?');
    await expect(page.keyHelp).toBeVisible();
    await expect(page.keyHelp.getByRole('row')).not.toHaveCount(0);
    await tab.keyboard.press('o');
    await expect(tab).not.toHaveURL(/layout=/);
    await tab.keyboard.press('Escape');
    await expect(page.keyHelp).toBeHidden();
  });

  test('single letters can be turned off, and stay off on the next visit', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open();
    await page.displayButton.click();
    await page.display.getByRole('checkbox', { name: page.t('aids.keysOn') }).uncheck();
    await tab.keyboard.press('Escape');
    await tab.reload();
    await tab.keyboard.press('o');
    await tab.keyboard.press('j');
    await tab.keyboard.press('?');
    await expect(tab).not.toHaveURL(/layout=|note=/);
    await expect(page.keyHelp).toBeHidden();
    await page.displayButton.click();
    await expect(page.display.getByRole('checkbox', { name: page.t('aids.keysOn') })).not.toBeChecked();
    await page.display.getByRole('button', { name: page.t('aids.reset') }).click();
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('j');
    await expect(tab).toHaveURL(/note=/);
  });

  test('c copies a link to the chosen sentence', async ({ page: tab, context, reader }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = reader(locale);
    await page.open(undefined, '#p3.1');
    await expect(page.segment('p3.1')).toBeFocused();
    await tab.keyboard.press('c');
    await expect(page.tools.getByRole('status')).toHaveText(page.t('tools.copied'));
    expect(await page.copied()).toMatch(/#p3\.1$/);
    await tab.keyboard.press('Escape');
    await expect(page.tools).toBeHidden();
  });
});

test('letters typed with Ctrl or in a field are left alone', async ({ page: tab, reader }) => {
  const page = reader('nb');
  await page.open();
  await tab.keyboard.press('Control+o');
  await tab.evaluate(() => document.querySelector('main')?.append(document.createElement('textarea')));
  await tab.getByRole('textbox').pressSequentially('jol?');
  await expect(tab.getByRole('textbox')).toHaveValue('jol?');
  await expect(tab).not.toHaveURL(/layout=|note=/);
  await expect(page.keyHelp).toBeHidden();
});

test('j goes on from the sentence in hand to the next note, and into it', async ({ page: tab }) => {
  const page = new ReaderPage(tab, 'nb');
  const first = `p${block(late.at)}.1`;
  await page.open(richest, `?layers=framing#${first}`);
  await expect(page.segment(first)).toBeFocused();
  await tab.keyboard.press('j');
  await expect(page.openNote).toBeFocused();
  const note = await page.openNote.getAttribute('id');
  const there = framing.find(({ id }) => note === `n-${id}`);
  expect(block(there?.at ?? '')).toBe(block(late.at));
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('k');
  await expect(page.openNote).not.toHaveAttribute('id', note ?? '');
});

test('who comes to a note by its address is in it', async ({ page: tab }) => {
  const page = new ReaderPage(tab, 'nb');
  await page.open(richest, `?note=${late.id}`);
  await expect(page.note(late.id)).toBeFocused();
});

test('another layout keeps the place and the sentence in hand', async ({ page: tab }) => {
  const page = new ReaderPage(tab, 'nb');
  await page.open(richest, '#p9.1');
  const place = async () => Math.round((await page.segment('p9.1', 'translation').boundingBox())?.y ?? 0);
  await expect(page.segment('p9.1')).toBeFocused();
  const before = await place();
  for (const layout of ['under', 'original', 'translation'] as const) {
    await tab.keyboard.press('o');
    await expect(tab).toHaveURL(new RegExp(`layout=${layout}`));
  }
  // What had the focus is not there any more; the same sentence in the other language is.
  await expect(page.segment('p9.1', 'translation')).toBeFocused();
  await expect(tab.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(40);
  await tab.keyboard.press('o');
  await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(40);
});

test('t leads to what can be done with a sentence, and Escape back to it', async ({ page: tab }) => {
  const page = new ReaderPage(tab, 'nb');
  await page.open(richest, '#p3.1');
  await expect(page.tools).toBeVisible();
  await tab.keyboard.press('t');
  await expect(page.tools.getByRole('link').first()).toBeFocused();
  await tab.keyboard.press('Escape');
  await expect(page.segment('p3.1')).toBeFocused();
});

test('Escape from the tools of a sentence leaves an open note open', async ({ page: tab }) => {
  const page = new ReaderPage(tab, 'nb');
  await page.open(richest, '#p3.1');
  await expect(page.tools).toBeVisible();
  await tab.keyboard.press('j');
  await expect(page.openNote).toBeVisible();
  await tab.keyboard.press('t');
  await expect(page.tools.getByRole('link').first()).toBeFocused();
  await tab.keyboard.press('Escape');
  await expect(page.tools.getByRole('link').first()).not.toBeFocused();
  await expect(page.openNote).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(page.openNote).toBeHidden();
});

test('a panel closes when the Tab key leads out of it', async ({ page: tab }) => {
  const page = new ReaderPage(tab, 'nb');
  await page.open(richest);
  for (const [opener, panel] of [
    [page.chooseButton, page.chooser],
    [page.displayButton, page.display],
  ] as const) {
    await opener.focus();
    await tab.keyboard.press('Enter');
    await expect(panel).toBeVisible();
    await panel.locator('button, input, a').last().focus();
    await tab.keyboard.press('Tab');
    await expect(panel).toBeHidden();
    await expect(tab.locator(':focus')).toBeVisible();
  }
});
