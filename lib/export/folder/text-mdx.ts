import type { BlockKind } from '#lib/model/ref.ts';
import { sentencesOf, type WorkText } from '#lib/model/work.ts';
import { charactersOf, type FileBlock } from './file-lines.ts';
import { markedLine } from './marked-line.ts';

const tags: Partial<Record<BlockKind, string>> = { cap: 'Caption', bio: 'Author', note: 'Note' };

/** Writes `text.<lang>.mdx` of the text with this number (0 is the original): every line of every block. */
export function textMdx(blocks: readonly FileBlock[], text: WorkText, number: number): string {
  const sentences = sentencesOf(text);
  return `${blocks.map(written).join('\n\n')}\n`;

  function written({ kind, heading, lines }: FileBlock, index: number): string {
    const all = lines.map((line) => {
      const stretch = charactersOf(sentences, line[number]);
      return stretch ? markedLine(text, stretch) : '<Omitted/>';
    });
    const tag = tags[kind];
    if (tag) return [`<${tag}>`, ...all, `</${tag}>`].join('\n');
    if (kind === 'h' && index === 0) return `# ${all.join(' ')}`;
    return heading || kind === 'h' ? `## ${all.join(' ')}` : all.join('\n');
  }
}
