import type { PhrasingContent } from 'mdast';
import type { Prose } from '#lib/model/annotation.ts';
import { notAllowed, parseMdx, tagOf } from './inline.ts';

/** Our own prose as parsed, or why it could not be. */
export type ParsedProse = { prose: Prose } | { rule: string; what: string; mend: string };

/** Reads the body of a note: one paragraph of text, `<Q>`, `<Q lang="…">` and `*emphasis*`. Never throws. */
export function parseProse(source: string): ParsedProse {
  const parsed = parseMdx(
    source
      .normalize('NFC')
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
  );
  if ('fault' in parsed) return { rule: 'mdx', what: parsed.fault.what, mend: parsed.fault.mend };
  const prose: Prose = [];
  let refused: { rule: string; what: string; mend: string } | null = null;

  const walk = (node: PhrasingContent, quoted: boolean, emphasis: boolean, lang?: string): void => {
    const tag = tagOf(node);
    if (node.type === 'text') prose.push({ text: node.value, quoted, emphasis, ...(lang ? { lang } : {}) });
    else if (tag?.name === 'Q' && !tag.strange && !quoted) {
      for (const child of 'children' in node ? (node.children as PhrasingContent[]) : [])
        walk(child, true, emphasis, tag.lang);
    } else if (node.type === 'emphasis') for (const child of node.children) walk(child, quoted, true, lang);
    else refused ??= notAllowed(node);
  };
  for (const block of parsed.tree.children) {
    if (block.type === 'paragraph') for (const child of block.children) walk(child, false, false);
    // A body that is nothing but one quotation is read as a block of its own.
    else if (tagOf(block)?.name === 'Q') walk(block as unknown as PhrasingContent, false, false);
    else refused ??= notAllowed(block);
  }
  return refused ?? { prose };
}
