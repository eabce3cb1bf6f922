import { expect } from '@playwright/test';
import { type LayerId, layerIds, layersAtFirst, layersAtOnce, presetIds, presets } from '#lib/model/layer.ts';
import { handiest } from './content.ts';
import type { ReaderPage } from './pages/reader-page.ts';
import { inTurn, test } from './test.ts';

const off = layerIds.filter((id) => !layersAtFirst.includes(id));
const countOf = (id: LayerId) => handiest.notes.filter(({ layer }) => layer === id).length;

/** Whether all marks of a layer have their line, or none. */
const lines = (reader: ReaderPage, id: LayerId) =>
  reader
    .marksOf(id)
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).textDecorationLine))]);

/** Where each segment stands on the page, and how large it is: x, y, width, height in pixels. */
const places = (reader: ReaderPage) =>
  reader.page.locator('[data-segment]').evaluateAll((segments) =>
    segments.map((segment) => {
      const { x, y, width, height } = segment.getBoundingClientRect();
      return [x, y + scrollY, width, height];
    }),
  );

inTurn(['nn'], (locale) => {
  test('at first no more than three layers are on, and each tells how many notes it has', async ({ reader }) => {
    const page = reader(locale);
    await page.open();
    await expect(page.layersOn()).toHaveCount(layersAtFirst.length);
    expect(layersAtFirst.length).toBeLessThanOrEqual(layersAtOnce);
    for (const id of layerIds) {
      await expect(page.layer(id)).toBeChecked({ checked: layersAtFirst.includes(id) });
      await expect(page.layer(id)).toHaveAccessibleDescription(new RegExp(`\\b${countOf(id)}\\b`));
    }
  });

  test('turning layers on and off shows and hides their lines and moves no text', async ({ reader }) => {
    const page = reader(locale);
    await page.open();
    await page.laidOut();
    const before = await places(page);
    for (const id of layersAtFirst) {
      await page.layer(id).uncheck();
      await expect.poll(() => lines(page, id)).toEqual(['none']);
    }
    for (const id of off) {
      await page.layer(id).check();
      await expect.poll(() => lines(page, id)).not.toContain('none');
      await page.layer(id).uncheck();
      await expect.poll(() => lines(page, id)).toEqual(['none']);
    }
    for (const id of off.slice(0, layersAtOnce)) await page.layer(id).check();
    const after = await places(page);
    const corner = ([x = 0, y = 0]: number[]) => [Math.round(x), Math.round(y)];
    expect(after.map(corner)).toEqual(before.map(corner));
    // Letters that are set anew may make a line wider by a fraction of a pixel, which moves nothing.
    const grown = after.flatMap((place, at) => place.map((value, side) => Math.abs(value - (before[at]?.[side] ?? 0))));
    expect(Math.max(...grown)).toBeLessThan(1);
  });

  test('a fourth layer makes the one that was on longest give way, and says so', async ({ reader }) => {
    const page = reader(locale);
    await page.open();
    const [first, second] = layersAtFirst as [LayerId, LayerId];
    const fourth = off[0] as LayerId;
    await page.layer(first).uncheck();
    await page.layer(first).check();
    await page.layer(fourth).check();
    await expect(page.layersOn()).toHaveCount(layersAtOnce);
    await expect(page.layer(second)).not.toBeChecked();
    await expect(page.layer(fourth)).toBeChecked();
    await expect(page.layerStatus).toHaveText(page.t('layers.gaveWay', { layer: page.t(`layer.${second}.name`) }));
  });

  test('more than three layers may be on when the reader allows it, also after reloading', async ({ reader }) => {
    const page = reader(locale);
    await page.open();
    await page.choose(page.more());
    for (const id of layerIds) await page.layer(id).check();
    await expect(page.layersOn()).toHaveCount(layerIds.length);
    await page.page.reload();
    await expect(page.layersOn()).toHaveCount(layerIds.length);
    await page.layer('facts').uncheck();
    await page.layer('facts').check();
    await expect(page.layersOn()).toHaveCount(layerIds.length);
    await page.choose(page.more());
    await expect(page.layersOn()).toHaveCount(layersAtOnce);
  });

  test('ready choices and “this layer only” turn on exactly what they say', async ({ reader }) => {
    const page = reader(locale);
    await page.open();
    await page.chooseButton.click();
    for (const id of presetIds) {
      await page.preset(id).click();
      await expect(page.preset(id)).toHaveAttribute('aria-pressed', 'true');
      await expect(page.layersOn()).toHaveCount(presets[id].length);
      for (const layer of presets[id]) await expect(page.layer(layer)).toBeChecked();
    }
    await page.onlyButton('certainty').click();
    await expect(page.layersOn()).toHaveCount(1);
    await expect(page.layer('certainty')).toBeChecked();
  });

  test('the choice stands in the address, and is there again after reloading', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open();
    expect(page.address()).not.toContain('?');
    for (const id of layersAtFirst) await page.layer(id).uncheck();
    await page.layer('facts').check();
    await page.layer('translation').check();
    await expect(tab).toHaveURL(/\?layers=facts\.translation$/);
    await tab.reload();
    await expect(page.layersOn()).toHaveCount(2);
    await expect(page.layer('facts')).toBeChecked();
    await expect(page.layer('translation')).toBeChecked();
  });

  test('an address with nonsense in it shows the text as at first', async ({ reader }) => {
    const page = reader(locale);
    await page.open(handiest, '?layers=nonsense.voice&layout=upside-down&note=%3Cimg%3E&from=..%2F..#p0.0');
    await expect(page.layersOn()).toHaveCount(1);
    await expect(page.layer('voice')).toBeChecked();
    await expect(page.openNote).toHaveCount(0);
    await expect(page.wayBack).toHaveCount(0);
  });
});
