import type { Problem } from '#lib/model/problem.ts';
import type { PlacedText } from './text-file.ts';

/** Holds a translation against the original: the same blocks, the same lines, the same number of quotations. */
export function checkSameLines(original: PlacedText, other: PlacedText): Problem[] {
  const problems: Problem[] = [];
  // A text that could not be read is told as such.
  if (original.text.blocks.length === 0 || other.text.blocks.length === 0) return problems;
  const name = original.file.split('/').at(-1) ?? original.file;
  const tell = (ref: string, rule: string, what: string, mend: string) =>
    problems.push({ file: other.file, line: other.lines.get(ref) ?? 1, column: 1, rule, what, mend });

  const theirs = original.text.blocks;
  const ours = other.text.blocks;
  if (theirs.length !== ours.length) {
    const first = ours.find((block, index) => block.segments.length !== theirs[index]?.segments.length) ?? ours.at(-1);
    const at = first?.segments[0]?.ref ?? 'h1.1';
    tell(
      at,
      'block-count',
      `The text has ${ours.length} blocks, ${name} has ${theirs.length}; they part about here.`,
      'Divide or join paragraphs so that both have the same.',
    );
    return problems;
  }
  ours.forEach((block, index) => {
    const match = theirs[index];
    if (!match) return;
    const at = block.segments[0]?.ref ?? '';
    const line = original.lines.get(match.segments[0]?.ref ?? '') ?? 1;
    if (match.kind !== block.kind || match.heading !== block.heading) {
      tell(
        at,
        'block-kind',
        `Block ${index + 1} is of another kind than in ${name} (line ${line}).`,
        'Mark it up as there: title, caption, paragraph, heading, author line or note.',
      );
      return;
    }
    if (match.segments.length !== block.segments.length) {
      tell(
        at,
        'line-count',
        `${block.ref} has ${count(block.segments.length, 'line')} here and ${match.segments.length} in ${name} (line ${line}).`,
        'Join or divide a sentence so that both have the same lines.',
      );
      return;
    }
    block.segments.forEach((segment, place) => {
      const quotes = match.segments[place]?.own.length ?? 0;
      if (segment.own.length !== quotes) {
        tell(
          segment.ref,
          'quote-count',
          `${segment.ref} has ${count(segment.own.length, 'quotation')} in <Q> here and ${quotes} in ${name} (line ${original.lines.get(segment.ref)}).`,
          'Put the same words into <Q> in both.',
        );
      }
    });
  });
  return problems;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
