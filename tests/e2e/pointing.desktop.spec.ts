import { expect } from '@playwright/test';
import { test } from './test.ts';

// A finger does not point without touching, so this is for a mouse.
const segment = 'p5.1';

test('pointing at a sentence marks its partner', async ({ page: tab, reader }) => {
  const page = reader('nb');
  await page.open();
  // On its first letters: the middle of a sentence of several lines may lie between two of them.
  await page.segment(segment).hover({ position: { x: 4, y: 8 } });
  await expect(page.segment(segment, 'translation')).toHaveClass(/\bon\b/);
  await tab.mouse.move(5, 5);
  await expect(page.segment(segment, 'translation')).not.toHaveClass(/\bon\b/);
});
