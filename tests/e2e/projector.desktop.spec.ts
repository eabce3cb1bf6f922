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
      await site(locale).visit(address);
      const ids = await page.locator('.slide').evaluateAll((all) => all.map(({ id }) => id));
      for (const id of ids) {
        await site(locale).visit(`${address}#${id}`);
        const { tall, small } = await page.evaluate(() => {
          const read = [
            ...document.querySelectorAll('.slide:target :is(.passage p, .said, .ask, .read, dd, h2, li > span)'),
          ];
          // Read from ten metres on a wall two metres wide, a letter needs a seventieth of the width.
          const sizes = read
            .filter((one) => !one.matches('.top'))
            .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
          return {
            tall: document.documentElement.scrollHeight - innerHeight,
            small: Math.min(...sizes) < innerWidth / 70 ? Math.min(...sizes) : 0,
          };
        });
        if (tall > 0) faults.push(`${slug}#${id} is ${tall} px too tall`);
        if (small > 0) faults.push(`${slug}#${id} has type of ${small} px`);
      }
      expect(faults).toEqual([]);
    });
  }
});
