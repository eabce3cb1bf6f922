// What a reading page weighs and how fast it is there, against plain HTML of the same words. All ratios are taken in
// this run, with loads in turn, so that a slow spell of the machine meets both sides.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { median } from './bench/median.ts';
import { type Conditions, type Load, load, openBrowser } from './bench/page/browser.ts';
import { type Figure, print } from './bench/page/figure.ts';
import { large, writeLargeEdition } from './bench/page/large-edition.ts';
import { buildLargeSite } from './bench/page/large-site.ts';
import { heaviest, readingPages } from './bench/page/reading-pages.ts';
import { servePacked, servePlain } from './bench/page/servers.ts';
import { measureSwitching } from './bench/page/switching.ts';
import { weigh } from './bench/page/weigh.ts';
import { orStop } from './ready/stop.mjs';
import { ready } from './ready.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = 7;
const failed: string[] = [];

function tell(figure: Figure): void {
  if (!print(figure)) failed.push(figure.name);
}

await orStop(async () => {
  await ready({ build: true });
  weigh(root, readingPages(root)).forEach(tell);
  const browser = await openBrowser();
  try {
    await onPhone(browser);
    await withLargeEdition(browser);
  } finally {
    await browser.close();
  }
  console.log(failed.length === 0 ? '\nAll goals are met.' : `\nMissed: ${failed.join('; ')}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
});

/** Loads two pages in turn, cold each time, once more than is counted. */
async function inTurn(
  browser: Browser,
  ours: string,
  plain: string,
  conditions: Conditions,
  times: number,
): Promise<[Load[], Load[]]> {
  const loads: [Load[], Load[]] = [[], []];
  for (let round = 0; round <= times; round += 1) {
    const [mine, other] = [await load(browser, ours, conditions), await load(browser, plain, conditions)];
    if (round === 0) continue;
    loads[0].push(mine);
    loads[1].push(other);
  }
  return loads;
}

function middle(loads: readonly Load[], of: 'lcp' | 'first' | 'whole' | 'blocked' | 'shift'): number {
  return median(loads.map((one) => one[of]));
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

async function onPhone(browser: Browser): Promise<void> {
  const page = heaviest(readingPages(root));
  const ours = await servePacked(root);
  const plain = await servePlain(new Map([['/', page.plain]]), ours.origin + page.path);
  try {
    console.log(`\nOn a phone (4 × slower, 1.6 Mbit/s, 150 ms), ${page.path}, ${rounds} loads`);
    const [mine, other] = await inTurn(
      browser,
      ours.origin + page.path,
      `${plain.origin}/`,
      { slower: 4, phone: true },
      rounds,
    );
    const from = `${ms(middle(mine, 'lcp'))} against ${ms(middle(other, 'lcp'))}`;
    tell({ name: 'LCP against the plain page', value: middle(mine, 'lcp') / middle(other, 'lcp'), goal: 1.3, from });
    tell({ name: 'TBT', value: middle(mine, 'blocked'), goal: 50, unit: ' ms' });
    tell({ name: 'CLS', value: Math.max(...mine.map(({ shift }) => shift)), goal: 0.01 });
    tell({ name: 'requests to other hosts', value: mine.flatMap(({ foreign }) => foreign).length, goal: 0 });
  } finally {
    ours.stop();
    plain.stop();
  }
}

async function withLargeEdition(browser: Browser): Promise<void> {
  console.log(`\nA generated edition of ${large.words} words with ${large.notes} notes: building …`);
  const folder = buildLargeSite(root, writeLargeEdition);
  const page = `/en/${large.dossier}/${large.edition}`;
  try {
    const packed = readingPages(folder).find(({ path }) => path === page);
    if (!packed) throw new Error(`${page} was not built.`);
    const ours = await servePacked(folder);
    const plain = await servePlain(new Map([['/', packed.plain]]), ours.origin + page);
    try {
      for (const [slower, goal] of [
        [1, 1.2],
        [4, 1.5],
      ] as const) {
        const [mine, other] = await inTurn(
          browser,
          ours.origin + page,
          `${plain.origin}/`,
          { slower, firstOnly: slower > 1 },
          5,
        );
        const whole =
          slower > 1 ? '' : `; all there: ${ms(middle(mine, 'whole'))} against ${ms(middle(other, 'whole'))}`;
        tell({
          name: `marks painted against the plain page${slower > 1 ? `, ${slower} × slower` : ''}`,
          value: middle(mine, 'first') / middle(other, 'first'),
          goal,
          from: `${ms(middle(mine, 'first'))} against ${ms(middle(other, 'first'))}${whole}`,
        });
      }
      const { layer, unused, styleAndLayout } = await measureSwitching(browser, ours.origin + page, {}, 15);
      const from = `${layer.toFixed(1)} against ${unused.toFixed(1)} ms from click to picture`;
      tell({ name: 'one layer against an unused checkbox', value: layer / unused, goal: 1.3, from });
      tell({ name: 'style and layout of one switch', value: styleAndLayout, goal: 5, unit: ' ms' });
    } finally {
      ours.stop();
      plain.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
