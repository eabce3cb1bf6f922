import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../test/chromium.mjs';

export async function openBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: await findChromium(),
    args: ['--disable-background-networking', '--no-first-run', '--no-pings', ...sandbox],
  });
}

export interface Conditions {
  /** How many times slower the processor is. */
  slower?: number;
  /** A phone on 1.6 Mbit/s with 150 ms there and back. */
  phone?: boolean;
  /** Whether to wait for the first text only, where the whole takes minutes. */
  firstOnly?: boolean;
}

export interface Load {
  /** When the largest piece was painted, in milliseconds. */
  lcp: number;
  /** When text was first painted; on an annotated page, text with its marks. Not looked for on a phone: 0. */
  first: number;
  /** When all of the page was there and painted. Not looked for on a phone: 0. */
  whole: number;
  /** Time over 50 ms in tasks after the first paint. */
  blocked: number;
  shift: number;
  /** Requests to other hosts. */
  foreign: string[];
}

/** A page in a fresh profile, under the conditions, not yet loaded. */
export async function freshPage(
  browser: Browser,
  { slower, phone }: Conditions,
): Promise<[BrowserContext, Page, CDPSession]> {
  const size = phone
    ? { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
    : { viewport: { width: 1440, height: 900 } };
  const context = await browser.newContext(size);
  // tsx gives functions their names by a helper that the browser does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  if (phone) {
    const bytesPerSecond = 1_600_000 / 8;
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  if (slower) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return [context, page, devtools];
}

/** Notes what the browser tells of a load, from its beginning; with `looks` also when text is there. Runs in the page. */
function watch(looks: boolean): void {
  const seen = { lcp: 0, shift: 0, first: 0, whole: 0, tasks: [] as [number, number][] };
  Object.assign(globalThis, { seen });
  const on = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  on('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  on('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  if (!looks) return;
  const painted = (what: 'first' | 'whole') => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen[what] = performance.now();
    };
    port2.postMessage(null);
  };
  // A plain page has no columns; there the first paragraph is what is waited for.
  const look = () => {
    const shown = document.querySelector(document.querySelector('main, header') ? '[data-column] mark' : 'p');
    if (shown) painted('first');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('load', () => requestAnimationFrame(() => painted('whole')));
}

/** Loads a page once, cold, and says how it went. */
export async function load(browser: Browser, address: string, conditions: Conditions): Promise<Load> {
  const [context, page] = await freshPage(browser, conditions);
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(address).origin) foreign.push(url.href);
  });
  // Looking in every picture whether text is there slows down what is measured, on a phone by some 200 ms.
  const looks = !conditions.phone;
  await page.addInitScript(watch, looks);
  await page.goto(address, { waitUntil: looks ? 'commit' : 'load' });
  if (looks) {
    const until = conditions.firstOnly ? 'first' : 'whole';
    const there = (what: string) => (globalThis as unknown as { seen?: Record<string, number> }).seen?.[what] ?? 0;
    await page.waitForFunction(there, until, { timeout: 120_000 });
  }
  await page.waitForTimeout(looks ? 300 : 1500);
  const result = await page.evaluate(() => {
    const { seen } = globalThis as unknown as {
      seen: { lcp: number; shift: number; first: number; whole: number; tasks: [number, number][] };
    };
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const late = seen.tasks.filter(([start, duration]) => start + duration > paint);
    const blocked = late.reduce((sum, [, duration]) => sum + duration - 50, 0);
    return { lcp: seen.lcp, shift: seen.shift, first: seen.first, whole: seen.whole, blocked };
  });
  await context.close();
  return { ...result, foreign };
}
