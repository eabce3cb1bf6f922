import type { Page } from '@playwright/test';

/** Runs in the page: scrolls it down in steps, a step a picture, and says how long the longest wait for a picture was. */
export async function longestFrame(page: Page, steps: number): Promise<number> {
  return page.evaluate(async (times) => {
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
    let longest = 0;
    let before = await frame();
    for (let step = 0; step < times; step += 1) {
      scrollBy(0, innerHeight * 0.8);
      const now = await frame();
      longest = Math.max(longest, now - before);
      before = now;
    }
    return longest;
  }, steps);
}

/**
 * How many of the points looked at, down the middle of the window, show nothing but the ground of the page right after
 * a leap to each of some places.
 */
export async function blankPlaces(page: Page, leaps: number): Promise<number> {
  return page.evaluate(async (times) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const height = document.documentElement.scrollHeight - innerHeight * 2;
    let blank = 0;
    for (let leap = 1; leap <= times; leap += 1) {
      scrollTo(0, (height * leap) / times);
      await frame();
      for (const part of [0.35, 0.5, 0.65, 0.8]) {
        const there = document.elementFromPoint(innerWidth / 2, innerHeight * part);
        if (!there?.closest('tr, td, th')?.getClientRects().length) blank += 1;
      }
    }
    return blank;
  }, leaps);
}
