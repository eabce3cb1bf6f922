import { expect } from '@playwright/test';
import { layersAtFirst } from '#lib/model/layer.ts';
import { firstOf, handiest, lonelyNotes } from './content.ts';
import { test } from './test.ts';

const lonely = firstOf(lonelyNotes(handiest), 'note with a segment to itself');

test('in a wide window notes stand in the margin, each level with its mark or below the one above it', async ({
  reader,
}) => {
  const page = reader('nb');
  await page.open();
  const placed = page.notes.locator('.note.placed');
  await expect(placed.first()).toBeVisible();
  await expect
    .poll(() => placed.evaluateAll((notes) => notes.every((note) => note.style.getPropertyValue('--y'))))
    .toBe(true);
  // Fonts and windows that change move notes, and then they slide.
  await page.page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const boxes = await placed.evaluateAll((notes) =>
    notes
      .map((note) => note.getBoundingClientRect())
      .map(({ top, bottom }) => ({ top: Math.round(top), bottom: Math.round(bottom) }))
      .sort((a, b) => a.top - b.top),
  );
  for (const [at, box] of boxes.entries()) expect(box.top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
  const layers = await placed.evaluateAll((notes) => [...new Set(notes.map((note) => note.classList[1] ?? ''))]);
  expect(layers.filter((layer) => !layersAtFirst.some((on) => on === layer))).toEqual([]);
});

test('an open note in the margin stands beside its mark and not over the text', async ({ reader }) => {
  const page = reader('nb');
  await page.open();
  await page.mark(lonely.id).first().click();
  await expect(page.note(lonely.id)).toHaveCSS('position', 'absolute');
  const margin = async () => {
    const [note, text] = [
      await page.note(lonely.id).boundingBox(),
      await page.segment(lonely.at, 'translation').boundingBox(),
    ];
    return (note?.x ?? 0) - ((text?.x ?? 0) + (text?.width ?? 0));
  };
  await expect.poll(margin).toBeGreaterThan(0);
  const apart = async () => {
    const [note, mark] = [await page.note(lonely.id).boundingBox(), await page.mark(lonely.id).first().boundingBox()];
    return Math.abs((note?.y ?? 0) - (mark?.y ?? 1e6));
  };
  await expect.poll(apart).toBeLessThan(60);
});

test('a click on a note in the margin opens it', async ({ reader }) => {
  const page = reader('nb');
  await page.open();
  await page.notes.locator(`#n-${lonely.id}.placed`).getByRole('heading').click();
  await expect(page.note(lonely.id)).toHaveClass(/open/);
  await expect(page.note(lonely.id)).toBeFocused();
});

test('below 80rem a note is a sheet at the foot of the window', async ({ page: tab, reader }) => {
  await tab.setViewportSize({ width: 1024, height: 768 });
  const page = reader('nb');
  await page.open();
  await expect(page.notes).toBeHidden();
  await page.mark(lonely.id).first().click();
  await expect(page.notes).toHaveCSS('position', 'fixed');
  const box = await page.notes.boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(768);
  expect(box?.height).toBeLessThanOrEqual(768 / 2);
  await expect(page.mark(lonely.id).first()).toBeInViewport();
  const mark = await page.mark(lonely.id).first().boundingBox();
  expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
});
