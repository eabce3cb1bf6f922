// How quickly a large comparison is filtered and scrolled: a generated dossier of 500 claims and 12 editions.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { median } from './bench/median.ts';
import { freshPage, openBrowser } from './bench/page/browser.ts';
import { type Figure, print } from './bench/page/figure.ts';
import { matrix, writeLargeMatrix } from './bench/page/large-matrix.ts';
import { buildLargeSite } from './bench/page/large-site.ts';
import { blankPlaces, longestFrame } from './bench/page/scrolling.ts';
import { servePacked } from './bench/page/servers.ts';
import { orStop } from './ready/stop.mjs';
import { ready } from './ready.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const failed: string[] = [];

function tell(figure: Figure): void {
  if (!print(figure)) failed.push(figure.name);
}

await orStop(async () => {
  await ready({ build: false });
  console.log(`A generated comparison of ${matrix.points} claims and ${matrix.editions} editions: building …`);
  const folder = buildLargeSite(root, writeLargeMatrix);
  const [served, browser] = [await servePacked(folder), await openBrowser()];
  try {
    const [context, page] = await freshPage(browser, {});
    await page.goto(`${served.origin}/en/${matrix.dossier}/compare`, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForTimeout(2000);
    const times = await filterTimes(page);
    tell({ name: 'one change of the filter, to the next picture', value: median(times), goal: 100, unit: ' ms' });
    tell({ name: 'places without a claim after a leap', value: await blankPlaces(page, 40), goal: 0 });
    tell({
      name: 'longest wait for a picture while scrolling',
      value: await longestFrame(page, 60),
      goal: 100,
      unit: ' ms',
    });
    await context.close();
  } finally {
    await browser.close();
    served.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(failed.length === 0 ? '\nAll goals are met.' : `\nMissed: ${failed.join('; ')}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
});

/** Milliseconds from a change of each kind to the next picture: a subject, an answer, words, and back to all. */
async function filterTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const [name, value] of [
      ['group', 'dates'],
      ['group', ''],
      ['state', 'differs'],
      ['state', ''],
      ['q', 'claim 49'],
      ['q', ''],
    ] as const) {
      times.push(
        await page.evaluate(
          async ([field, wish]) => {
            const input = document.querySelector<HTMLInputElement>(`point-filter [name=${field}]`);
            if (!input) throw new Error(`There is no field ${field}.`);
            const started = performance.now();
            input.value = wish;
            input.dispatchEvent(new Event('input', { bubbles: true }));
            await new Promise((done) => requestAnimationFrame(done));
            await new Promise((done) => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = done;
              port2.postMessage(null);
            });
            return performance.now() - started;
          },
          [name, value] as const,
        ),
      );
      await page.waitForTimeout(50);
    }
  }
  return times;
}
