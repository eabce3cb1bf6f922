import { expect } from '@playwright/test';
import { dossierSlug } from './content.ts';
import { lessons } from './filed-lesson.ts';
import { inEachLanguage, test } from './test.ts';

// The picture of a common projector.
test.use({ viewport: { width: 1280, height: 720 } });

inEachLanguage((locale) => {
  for (const { slug } of lessons) {
    test(`every slide of ${slug} fits the picture, and what is to be read is large`, async ({ page, site }) => {
      const faults: string[] = [];
      const address = `/${dossierSlug}/lessons/${slug}/projector`;
      // The machine's own fonts are often the wider; ours are used where they are there at once.
      for (const ours of [false, true]) {
        await site(locale).visit(address);
        if (ours) {
          await page.evaluate(async () => Promise.all([...document.fonts].map((face) => face.load().catch(() => {}))));
          await page.reload();
        }
        const ids = await page.locator('.slide').evaluateAll((all) => all.map(({ id }) => id));
        for (const id of ids) {
          await site(locale).visit(`${address}#${id}`);
          const { tall, small } = await page.evaluate(measure, ours);
          if (tall > 0) faults.push(`${slug}#${id} is ${tall} px too tall in ${ours ? 'our' : 'other'} fonts`);
          if (small > 0) faults.push(`${slug}#${id} has type of ${small} px`);
        }
      }
      expect(faults).toEqual([]);
    });
  }
});

/** The slide that is shown: pixels by which it is too tall, and its type where that is too small. */
function measure(ours: boolean): { tall: number; small: number } {
  document.documentElement.classList.toggle('fonts', ours);
  const read = [...document.querySelectorAll('.slide:target :is(.passage p, .said, .ask, .read, dd, h2, li > span)')];
  // Read from ten metres on a wall two metres wide, a letter needs a seventieth of the width.
  const sizes = read
    .filter((one) => !one.matches('.top'))
    .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  return {
    tall: document.documentElement.scrollHeight - innerHeight,
    small: Math.min(...sizes) < innerWidth / 70 ? Math.min(...sizes) : 0,
  };
}
