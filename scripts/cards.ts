/**
 * npm run cards
 *
 * Draws the pictures that other sites show with a link to Tvisyn, one for each language, and the icon for home
 * screens. They are kept in public/ and drawn anew only when the words or the look change.
 */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { locales } from '#lib/model/locale.ts';

const font = (file: string) => readFileSync(`node_modules/@fontsource-variable/${file}`).toString('base64');
const face = (name: string, file: string) =>
  `@font-face { font-family: ${name}; src: url(data:font/woff2;base64,${font(file)}); font-weight: 200 900; }`;
const style = `
  ${face('Text', 'literata/files/literata-latin-wght-normal.woff2')}
  ${face('Ui', 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2')}
  body { margin: 0; inline-size: 1200px; block-size: 630px; box-sizing: border-box; padding: 72px 80px; background: #fbfaf7; color: #1d1f21; display: flex; flex-direction: column; font-family: Ui; }
  h1 { font: 500 84px/1.14 Text; letter-spacing: -.02em; margin: auto 0; max-inline-size: 15ch; text-wrap: balance; }
  .brand { display: flex; gap: 18px; align-items: center; font: 600 44px/1 Text; }
  svg { inline-size: 60px; block-size: 60px; fill: none; stroke: currentColor; stroke-width: 1.6; }
  p { margin: 0; font-size: 28px; line-height: 1.4; color: #565a5f; border-block-start: 5px solid #973c00; padding-block-start: 22px; }`;
const rings = '<svg viewBox="0 0 24 24"><circle cx="9" cy="12" r="6.5"/><circle cx="15" cy="12" r="6.5"/></svg>';

const executablePath = process.env.TVISYN_CHROMIUM ?? process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const locale of locales) {
  const { library } = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
  await page.setContent(
    `<!doctype html><html lang="${locale}"><style>${style}</style><div class="brand">${rings}Tvisyn</div><h1>${library.headline}</h1><p>${library.lede}</p>`,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: `public/card.${locale}.png` });
}
await page.setViewportSize({ width: 180, height: 180 });
const icon = readFileSync('public/icon.svg', 'utf8').replace(' rx="7"', '');
await page.setContent(`<style>body { margin: 0 } svg { inline-size: 180px; display: block }</style>${icon}`);
await page.screenshot({ path: 'public/apple-icon.png' });
await browser.close();
