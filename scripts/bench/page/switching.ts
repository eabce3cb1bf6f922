import type { Browser } from '@playwright/test';
import { median } from '../median.ts';
import { type Conditions, freshPage } from './browser.ts';

export interface Switching {
  /** Milliseconds from the click to the next picture, in the middle of all clicks. */
  layer: number;
  unused: number;
  /** Milliseconds of style and layout for one click on a layer. */
  styleAndLayout: number;
}

/** Clicks one layer and a checkbox that nothing depends on, in turn, on the same page. */
export async function measureSwitching(
  browser: Browser,
  address: string,
  conditions: Conditions,
  rounds: number,
): Promise<Switching> {
  const [context, page, devtools] = await freshPage(browser, conditions);
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', id: 'unused' });
    document.querySelector('header')?.append(box);
  });
  await devtools.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return (of('RecalcStyleDuration') + of('LayoutDuration')) * 1000;
  };
  const click = (id: string) =>
    page.evaluate(async (name) => {
      const started = performance.now();
      document.getElementById(name)?.click();
      await new Promise((done) => requestAnimationFrame(done));
      // What comes after the frame’s work has been painted.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
      return performance.now() - started;
    }, id);
  const times = { layer: [] as number[], unused: [] as number[], work: [] as number[] };
  for (let round = 0; round < rounds * 2; round += 1) {
    times.unused.push(await click('unused'));
    await page.waitForTimeout(60);
    const before = await spent();
    times.layer.push(await click('l-framing'));
    await page.waitForTimeout(60);
    times.work.push((await spent()) - before);
  }
  await context.close();
  return { layer: median(times.layer), unused: median(times.unused), styleAndLayout: median(times.work) };
}
