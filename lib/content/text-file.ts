import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Problem } from '#lib/model/problem.ts';
import { type BlockKind, formatRef } from '#lib/model/ref.ts';
import type { Block, Range, Segment, Text } from '#lib/model/text.ts';
import { type Node, notAllowed, parseMdx, problemAt, tagOf } from './inline.ts';
import { joinOmitted } from './omitted.ts';
import type { SourceFile } from './read.ts';

/** A text with the place of each segment in its file: the line, from 1. */
export interface PlacedText {
  file: string;
  text: Text;
  /** By ref, the line of the file a segment stands on. */
  lines: Map<string, number>;
  /** The refs of lines that are left out, `<Omitted/>`: segments without words. */
  omitted: string[];
  problems: Problem[];
}

const asides: Record<string, BlockKind> = { Caption: 'cap', Author: 'bio', Note: 'note' };

/** A segment that is being gathered from the children of a paragraph. */
interface Draft {
  line: number;
  plain: string;
  own: Range[];
  emphasis: Range[];
  omitted: boolean;
}

/** Reads `text.<lang>.mdx`: blocks between blank lines, one segment a line. Never throws; what is wrong is told. */
export function parseTextFile({ file, source }: SourceFile, lang: string): PlacedText {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  const omitted: string[] = [];
  const blocks: Block[] = [];
  const counts: Record<BlockKind, number> = { h: 0, p: 0, cap: 0, bio: 0, note: 0 };
  const parsed = parseMdx(source);
  if ('fault' in parsed) {
    const { line, column, what, mend } = parsed.fault;
    return {
      file,
      text: { lang, blocks },
      lines,
      omitted,
      problems: [{ file, line, column, rule: 'mdx', what, mend }],
    };
  }

  const add = (kind: BlockKind, children: PhrasingContent[], heading: boolean) => {
    counts[kind] += 1;
    const segments = gather(children, file, problems).map((draft, index): Segment => {
      const ref = formatRef({ kind, block: counts[kind], line: index + 1 });
      lines.set(ref, draft.line);
      if (draft.omitted) omitted.push(ref);
      return { ref, plain: draft.plain, own: draft.own, emphasis: draft.emphasis };
    });
    blocks.push({ ref: `${kind}${counts[kind]}`, kind, heading, segments });
  };

  for (const node of joinOmitted(parsed.tree.children)) {
    const tag = tagOf(node);
    const aside = tag ? asides[tag.name] : undefined;
    if (node.type === 'paragraph') add('p', node.children, false);
    else if (node.type === 'heading' && node.depth === 1 && blocks.length === 0) add('h', node.children, false);
    else if (node.type === 'heading' && node.depth > 1) add('p', node.children, true);
    else if (aside) for (const inner of paragraphs(node, file, problems)) add(aside, inner.children, false);
    // A line that is nothing but one quotation is read as a block of its own.
    else if (tag?.name === 'Q') add('p', [node as unknown as PhrasingContent], false);
    else refuse(node, file, problems);
  }
  if (counts.h === 0) {
    problems.push({
      file,
      line: 1,
      column: 1,
      rule: 'title-missing',
      what: 'The text has no title.',
      mend: 'Begin with a line “# Title”.',
    });
  }
  return { file, text: { lang, blocks }, lines, omitted, problems };
}

function paragraphs(node: RootContent, file: string, problems: Problem[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const child of joinOmitted('children' in node ? (node.children as RootContent[]) : [])) {
    if (child.type === 'paragraph') found.push(child);
    else refuse(child, file, problems);
  }
  return found;
}

function refuse(node: Node, file: string, problems: Problem[]): void {
  const { rule, what, mend } = notAllowed(node);
  problems.push(problemAt(file, node, rule, what, mend));
}

/** Divides the content of a block at its line ends. */
function gather(children: readonly PhrasingContent[], file: string, problems: Problem[]): Draft[] {
  const drafts: Draft[] = [];
  const begin = (line: number, plain: string): Draft => {
    const begun = { line, plain, own: [], emphasis: [], omitted: false };
    drafts.push(begun);
    return begun;
  };
  let draft = begin(children[0]?.position?.start.line ?? 1, '');

  const walk = (node: PhrasingContent, inside: 'own' | 'emphasis' | null) => {
    if (node.type === 'text') {
      const [first = '', ...rest] = node.value.normalize('NFC').split('\n');
      draft.plain += first;
      rest.forEach((line, index) => {
        if (inside === 'own') {
          problems.push(
            problemAt(
              file,
              node,
              'quote-over-lines',
              'A <Q> begins on one line and ends on another.',
              'Close it and open it again on each line.',
            ),
          );
        }
        draft = begin((node.position?.start.line ?? 1) + index + 1, line);
      });
      return;
    }
    const tag = tagOf(node);
    if (tag?.name === 'Q' && !tag.strange && inside !== 'own') {
      const { start, into } = { start: draft.plain.length, into: draft };
      for (const child of (node as unknown as Paragraph).children) walk(child, 'own');
      if (into === draft) into.own.push({ start, end: draft.plain.length });
      return;
    }
    if (tag?.name === 'Omitted' && !tag.strange) {
      draft.omitted = true;
      return;
    }
    if (node.type === ('paragraph' as never)) {
      for (const child of (node as unknown as Paragraph).children) walk(child, inside);
      return;
    }
    if (node.type === 'break') {
      // Told, and read as the end of a line, which it is to whoever wrote it.
      refuse(node, file, problems);
      draft = begin((node.position?.start.line ?? 1) + 1, '');
      return;
    }
    if (node.type === 'emphasis') {
      const start = draft.plain.length;
      for (const child of node.children) walk(child, inside ?? 'emphasis');
      draft.emphasis.push({ start, end: draft.plain.length });
      return;
    }
    refuse(node, file, problems);
  };
  for (const child of children) walk(child, null);
  return drafts;
}
