/**
 * npm run -s anchor < REQUESTS > ANSWERS
 *
 * One text a line, as JSON: { id, lang, before, after, annotations: [{ id, start, end, exact, prefix, suffix }] };
 * `before` is null where only the quotes are known. Answers { id, anchors: [{ id, start, end } | { id, orphan: true }] }.
 * Offsets count code points.
 */
import { createInterface } from 'node:readline';
import { answerAnchors } from './anchor/answer.ts';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerAnchors(JSON.parse(line)))}\n`);
}
