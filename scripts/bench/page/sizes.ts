import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const brotli = (text: string) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });

const styles = /<style>([\s\S]*?)<\/style>/g;

/** A packed page taken apart: what it weighs in brotli without its style sheets, and they by themselves. */
export function pageSizes(html: string): { page: number; style: number } {
  const sheets = [...html.matchAll(styles)].map(([, css]) => css ?? '');
  return { page: brotli(html.replace(styles, '')).length, style: brotli(sheets.join('\n')).length };
}

/** Scripts of a packed page in gzip: the file of the reader, and what stands in the page. */
export function scriptSize(site: string, html: string): number {
  const [, src = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');
  return [readFileSync(join(site, src), 'utf8'), ...inline].reduce(
    (sum, code) => sum + gzipSync(code, { level: 9 }).length,
    0,
  );
}

/**
 * Scripts in gzip that the same page would load as Next has built it, before it is packed. No page of ours has parts
 * for the browser in it, so this is what a bare page of Next loads.
 */
export function nextScriptSize(next: string, page: string): number {
  const html = readFileSync(join(next, 'server', 'app', `${page}.html`), 'utf8');
  const sources = [...html.matchAll(/<script\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const [, src] = /\bsrc="\/_next\/([^"?]+)/.exec(attributes) ?? [];
    return src && !/\bnomodule\b/i.test(attributes) ? [src] : [];
  });
  return [...new Set(sources)].reduce(
    (sum, src) => sum + gzipSync(readFileSync(join(next, src)), { level: 9 }).length,
    0,
  );
}
