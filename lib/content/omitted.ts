import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Problem } from '#lib/model/problem.ts';
import { tagOf } from './inline.ts';
import type { PlacedText } from './text-file.ts';

/**
 * Puts lines that are `<Omitted/>` back into their blocks. A tag that is alone on a line divides a paragraph for the
 * parser, whereas for us only a blank line does.
 */
export function joinOmitted(children: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of children) {
    const before = joined.at(-1);
    const touches = before?.position && node.position?.start.line === before.position.end.line + 1;
    if (before && touches && isLines(before) && isLines(node) && (isOmitted(before) || isOmitted(node))) {
      joined[joined.length - 1] = join(before, node);
    } else joined.push(node.type !== 'paragraph' && isOmitted(node) ? paragraph([inLine(node)], node, node) : node);
  }
  return joined;
}

function isLines(node: RootContent): boolean {
  return node.type === 'paragraph' || isOmitted(node) || tagOf(node)?.name === 'Q';
}

/** Whether a block is, or ends in, a line left out. */
function isOmitted(node: RootContent): boolean {
  const last = node.type === 'paragraph' ? node.children.at(-1) : node;
  return last !== undefined && tagOf(last)?.name === 'Omitted';
}

function join(before: RootContent, node: RootContent): Paragraph {
  const { position } = before;
  const end: PhrasingContent = { type: 'text', value: '\n' };
  if (position) end.position = { start: position.end, end: position.end };
  return paragraph([...contentOf(before), end, ...contentOf(node)], before, node);
}

function paragraph(children: PhrasingContent[], first: RootContent, last: RootContent): Paragraph {
  const made: Paragraph = { type: 'paragraph', children };
  if (first.position && last.position) made.position = { start: first.position.start, end: last.position.end };
  return made;
}

function contentOf(node: RootContent): PhrasingContent[] {
  return node.type === 'paragraph' ? node.children : [inLine(node)];
}

/** A tag of a line of its own as one in a line; for us there is no difference. */
function inLine(node: RootContent): PhrasingContent {
  return (node.type === 'mdxJsxFlowElement' ? { ...node, type: 'mdxJsxTextElement' } : node) as PhrasingContent;
}

/** Refuses lines left out: a retelling has every line in every language; only texts that were brought may lack some. */
export function checkOmitted({ file, omitted, lines }: PlacedText): Problem[] {
  return omitted.map((ref) => ({
    file,
    line: lines.get(ref) ?? 1,
    column: 1,
    rule: 'line-omitted',
    what: `${ref} is left out with <Omitted/>, which only a text that a reader brought may do.`,
    mend: 'Write what the line says.',
  }));
}
