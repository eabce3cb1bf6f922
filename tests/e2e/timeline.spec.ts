import { expect, type Page } from '@playwright/test';
import { dossierSlug, editions, events, firstOf } from './content.ts';
import { inTurn, test } from './test.ts';

const path = `/${dossierSlug}/timeline`;
const told = firstOf(
  events.filter(({ told: passages }) => passages.length > 2),
  'event that three passages tell of',
);
const untold = firstOf(
  events.filter(({ told: passages }) => passages.length === 0),
  'event that no text tells of',
);

/** Two labels of the picture that touch, or one that stands out of it: as the fonts draw them. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const picture = [...document.querySelectorAll('.timeline > svg')].find((svg) => svg.checkVisibility());
    const frame = picture?.getBoundingClientRect();
    const texts = [...(picture?.querySelectorAll('[role=listitem] text') ?? [])];
    const boxes = texts.map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
    return boxes.flatMap(({ name, box }, at) => {
      const out = frame && (box.left < frame.left - 1 || box.right > frame.right + 1) ? [`${name} stands out`] : [];
      const touching = boxes.slice(at + 1).filter(({ box: other }) => {
        const apart = other.left >= box.right || box.left >= other.right;
        // The boxes of two lines of one label share the room between the lines.
        return !apart && other.top < box.bottom - 5 && box.top < other.bottom - 5;
      });
      return [...out, ...touching.map((other) => `${name} touches ${other.name}`)];
    });
  });

inTurn(['en'], (locale) => {
  test('the picture has a name, says what its axis does, and holds every event and text', async ({ page, site }) => {
    const view = site(locale);
    await view.visit(path);
    const picture = page.getByRole('list', { name: view.t('timeline.picture') });
    await expect(picture).toHaveCount(1);
    await expect(picture).toHaveAccessibleDescription(view.t('timeline.scale'));
    await expect(picture.getByRole('listitem')).toHaveCount(events.length + editions.length);
    for (const { label } of events) await expect(picture.getByText(label[locale], { exact: true })).toBeVisible();
    expect(await collisions(page)).toEqual([]);
  });

  test('an event in the picture leads to its row, which leads to the passages in the texts', async ({ page, site }) => {
    const view = site(locale);
    await view.visit(path);
    const picture = page.getByRole('list', { name: view.t('timeline.picture') });
    await picture.getByRole('link', { name: told.label[locale] }).click();
    await expect(page).toHaveURL(new RegExp(`#${told.id}$`));
    const row = page.locator(`tr[id="${told.id}"]`);
    await expect(row).toBeInViewport();
    const links = row.getByRole('cell').last().getByRole('link');
    await expect(links).toHaveCount(told.told.length);
    const passage = firstOf(told.told, 'passage');
    await links.first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${dossierSlug}/${passage.edition}#${passage.at}$`));
    await expect(page.locator(`[data-segment="${passage.at}"]`).first()).toBeVisible();
  });

  test('a text in the picture leads to the text', async ({ page, site }) => {
    const view = site(locale);
    await view.visit(path);
    const { outlet, slug } = firstOf(editions, 'edition');
    await page
      .getByRole('list', { name: view.t('timeline.picture') })
      .getByRole('link', { name: outlet })
      .focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/${dossierSlug}/${slug}$`));
  });

  test('the table has a row for each, by date, with words and sources', async ({ page, site }) => {
    const view = site(locale);
    const { t } = view;
    await view.visit(path);
    const table = page.getByRole('table', { name: t('timeline.table') });
    await expect(table.getByRole('row')).toHaveCount(1 + events.length + editions.length);
    await expect(table.locator(`tr[id="${untold.id}"]`)).toContainText(t('timeline.untold'));
    const ids = await table.locator('tr[data-event]').evaluateAll((rows) => rows.map(({ id }) => id));
    expect(ids).toEqual(events.map(({ id }) => id));
    for (const { id, text, told: passages, kind } of events) {
      const row = table.locator(`tr[id="${id}"]`);
      await expect(row.getByRole('rowheader')).toContainText(text[locale]);
      await expect(row.getByRole('rowheader')).toContainText(t(`timeline.kind.${kind}`));
      for (const { at, edition, quote } of passages) {
        await expect(row.locator(`a[href$="/${edition}#${at}"]`)).toContainText(quote[locale] ?? '');
      }
    }
  });

  test('the story shows the main events and leads to the whole timeline', async ({ page, site }) => {
    const view = site(locale);
    await view.visit(`/${dossierSlug}`);
    for (const { main, text } of events) {
      await expect(view.main.getByText(text[locale])).toHaveCount(main ? 1 : 0);
    }
    await view.main.getByRole('link', { name: view.t('timeline.all') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(view.t('timeline.title'));
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('picture and table are there, and an event leads to its row', async ({ page, site }) => {
    const view = site('nn');
    await view.visit(path);
    const picture = page.getByRole('list', { name: view.t('timeline.picture') });
    await picture.getByRole('link', { name: told.label.nn }).click();
    await expect(page.locator(`tr[id="${told.id}"]`)).toBeInViewport();
  });
});

test('in forced colours signs and lines are those of the reader', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await site('en').visit(path);
  const colours = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    probe.style.color = 'CanvasText';
    const sign = [...document.querySelectorAll('.timeline [data-kind=event] .sign')].find((one) =>
      one.checkVisibility(),
    );
    return [sign && getComputedStyle(sign).fill, getComputedStyle(probe).color];
  });
  expect(colours[0]).toBe(colours[1]);
});

test('on paper the picture is there whole, lying down', async ({ page, site }) => {
  const view = site('nb');
  await view.visit(path);
  // A4 on its side, less the margins, in CSS pixels.
  await page.setViewportSize({ width: 1031, height: 703 });
  await page.emulateMedia({ media: 'print' });
  const picture = page.getByRole('list', { name: view.t('timeline.picture') });
  await expect(picture).toHaveClass('wide');
  const box = await picture.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(1031);
  expect(box?.height).toBeLessThanOrEqual(703);
  await expect(page.getByRole('banner')).toBeHidden();
});
