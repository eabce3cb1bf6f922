import { byteKind } from './decode/byte-kind.ts';
import { decode, largestFile } from './decode.ts';
import type { Page } from './page.ts';
import { ImportProblem } from './problem.ts';
import { isZip } from './zip.ts';

export type { Page } from './page.ts';

/** A line of a text without tags may have so many characters; a page may be one line. */
export const longestLine = 200_000;

/**
 * Reads a file as what it is: .docx, a saved page, Markdown or plain text. The content decides; the name only tells
 * Markdown from plain text. `url` is the address it came from, `charset` the encoding that its server named, where they
 * are known.
 *
 * Throws ImportProblem: what decode, unzip and readDocx throw, `not-docx` (another archive, or an old .doc) and
 * `too-long-line` (details `line`, `length`, `limit`).
 */
export async function readFile(
  { name, bytes }: { name: string; bytes: Uint8Array },
  { url, charset }: { url?: string; charset?: string } = {},
): Promise<Page> {
  const from = url === undefined ? {} : { url };
  if (bytes.length > largestFile)
    throw new ImportProblem('too-large', { name, size: bytes.length, limit: largestFile });
  if (byteKind(bytes) === 'word') throw new ImportProblem('not-docx', { name });
  if (isZip(bytes)) {
    // Loaded when there is something to read with it: a page in the browser opens sooner without.
    const { readDocx } = await import('./read/docx.ts');
    return { html: readDocx(bytes), ...from };
  }
  const { text } = decode(bytes, name, charset);
  if (isHtml(text)) return { html: text, ...from };
  checkLines(text, name);
  if (/\.(?:md|mdx|markdown)$/i.test(name)) {
    const { readMarkdown } = await import('./read/markdown.ts');
    return { html: readMarkdown(text), ...from };
  }
  return { text, ...from };
}

function isHtml(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true;
  return (
    /^\s*</.test(start) &&
    (start.match(/<\/?(?:p|div|h[1-6]|article|section|br|span|a|meta|title)\b[^<>]*>/gi)?.length ?? 0) >= 2
  );
}

function checkLines(text: string, name: string): void {
  for (const [at, line] of text.split(/\r\n|[\r\n]/).entries()) {
    if (line.length > longestLine)
      throw new ImportProblem('too-long-line', { name, line: at + 1, length: line.length, limit: longestLine });
  }
}
