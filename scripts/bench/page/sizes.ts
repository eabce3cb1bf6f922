import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const brotli = (text: string) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });

const styles = /<style>([\s\S]*?)<\/style>/g;

/** Where the texts and notes of a reader page begin and end. */
const textsAndNotes = /<div class="grid[\s\S]*<segment-pair>/;

/**
 * A packed page taken apart: what it weighs in brotli without its style sheets, how much of that is its frame (all but
 * the texts and notes), and the sheets by themselves.
 */
export function pageSizes(html: string): { page: number; frame: number; style: number } {
  const sheets = [...html.matchAll(styles)].map(([, css]) => css ?? '');
  const page = html.replace(styles, '');
  if (!textsAndNotes.test(page)) throw new Error('A reader page has no texts and notes where they are looked for.');
  return {
    page: brotli(page).length,
    frame: brotli(page.replace(textsAndNotes, '')).length,
    style: brotli(sheets.join('\n')).length,
  };
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
