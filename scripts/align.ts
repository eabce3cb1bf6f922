/**
 * npm run -s align < documents.jsonl > groups.jsonl
 *
 * Aligns texts sentence by sentence: one JSON object a line in, `{ id, source, target }` with `{ lang, paragraphs }`
 * on either side, and one out, `{ id, groups, confidence }`; a group is a list of source and one of target numbers.
 */
import { createInterface } from 'node:readline';
import { align } from '#lib/import/align.ts';

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, source, target } = JSON.parse(line);
  const groups = align(source, target);
  process.stdout.write(
    `${JSON.stringify({
      id,
      groups: groups.map((group) => [group.source, group.target]),
      confidence: groups.map(({ confidence }) => Math.round(confidence * 1000) / 1000),
    })}\n`,
  );
}
