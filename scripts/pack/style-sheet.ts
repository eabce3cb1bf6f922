import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a style sheet of Next's by its address, ready to stand in a page. */
export function readStyleSheet(next: string, href: string): string {
  const path = href.replace(/[?#].*$/, '');
  return forPage(readFileSync(join(next, path.replace(/^\/_next\//, '')), 'utf8'), path);
}

/** Makes a sheet's addresses whole, since it leaves its folder, and keeps it from ending its element early. */
export function forPage(css: string, path: string): string {
  return css
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
    .replace(/url\((["']?)([^"')]+)\1\)/g, (whole, quote: string, address: string) => {
      if (/^([a-z]+:|\/|#)/i.test(address)) return whole;
      const url = new URL(address, `http://site${path}`);
      return `url(${quote}${url.pathname}${url.search}${url.hash}${quote})`;
    })
    .replaceAll('</', '<\\/')
    .trim();
}
