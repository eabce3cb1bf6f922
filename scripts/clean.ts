import { createInterface } from 'node:readline';
import { clean } from '#lib/import/clean.ts';
import type { Page } from '#lib/import/page.ts';

// npm run -s clean < pages.jsonl: JSON lines {id, html or text, url} in, {id, title, paragraphs, aside} out, one for one.
// A line that cannot be read answers {id, error}, and the next one is read.

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const answer = `${JSON.stringify(answerTo(line))}\n`;
  if (!process.stdout.write(answer)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function answerTo(line: string): Record<string, unknown> {
  let id: unknown = null;
  try {
    const asked: unknown = JSON.parse(line);
    if (typeof asked !== 'object' || asked === null) throw new Error('The line is no object.');
    id = 'id' in asked ? asked.id : null;
    const { title, lines } = clean(pageOf(asked));
    const texts = (kept: boolean) =>
      lines.filter((each) => each.role !== 'title' && each.kept === kept).map(({ text }) => text);
    return { id, title, paragraphs: texts(true), aside: texts(false) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function pageOf(asked: object): Page {
  if ('html' in asked && typeof asked.html === 'string') return { html: asked.html };
  if ('text' in asked && typeof asked.text === 'string') return { text: asked.text };
  throw new Error('The line has neither html nor text.');
}
