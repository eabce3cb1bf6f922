import type { Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '#lib/model/problem.ts';

/** A node of the parsed tree, with as much of its shape as we read. */
export type Node = RootContent | Root;

const parser = unified().use(remarkParse).use(remarkMdx);

/** What went wrong while parsing, and where: line and column in the string that was parsed, from 1. */
export interface SyntaxFault {
  line: number;
  column: number;
  what: string;
  mend: string;
}

/** Parses a string as MDX, without running anything. */
export function parseMdx(source: string): { tree: Root } | { fault: SyntaxFault } {
  try {
    return { tree: parser.parse(source) };
  } catch (error) {
    const {
      line = 1,
      column = 1,
      reason = String(error),
    } = error as Partial<Record<'line' | 'column', number>> & {
      reason?: string;
    };
    // A tag left open is told at the end of its paragraph, with its own place in brackets.
    const open = / \((\d+):(\d+)-\d+:\d+\)/.exec(reason);
    if (open)
      return {
        fault: {
          line: Number(open[1]),
          column: Number(open[2]),
          what: `This is read as program text: ${plainReason(reason.replace(open[0], ''))}`,
          mend: mendFor(reason),
        },
      };
    return {
      fault: { line, column, what: `This is read as program text: ${plainReason(reason)}`, mend: mendFor(reason) },
    };
  }
}

function plainReason(reason: string): string {
  const first = reason.split('\n')[0] ?? reason;
  return first.endsWith('.') ? first : `${first}.`;
}

function mendFor(reason: string): string {
  if (/acorn|expression/i.test(reason)) return 'Write “\\{” for a brace that is text, or remove it.';
  if (/closing tag|closing slash|end-tag|before the end/i.test(reason)) {
    return 'Open and close each tag on one line: <Q>words</Q>. Write “\\<” for the sign itself.';
  }
  return 'Write “\\<” or “\\{” for the signs themselves.';
}

/** The name and the `lang` of a tag such as `<Q lang="en">`, or `null` where the node is no tag. */
export function tagOf(node: Node): { name: string; lang?: string; strange?: string } | null {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return null;
  const name = node.name ?? '';
  let lang: string | undefined;
  let strange: string | undefined;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang' && typeof attribute.value === 'string') {
      lang = attribute.value;
    } else strange = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
  }
  return { name, ...(lang ? { lang } : {}), ...(strange ? { strange } : {}) };
}

/** A problem at a node of a file. */
export function problemAt(file: string, node: Node, rule: string, what: string, mend: string): Problem {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1, rule, what, mend };
}

/** What a node that may not stand in a text is called, and how to write it instead. */
export function notAllowed(node: Node): { rule: string; what: string; mend: string } {
  switch (node.type) {
    case 'list':
      return node.ordered
        ? {
            rule: 'list-found',
            what: 'A line that begins with a number and a full stop is read as a list.',
            mend: `Write “${node.start ?? 1}\\.”.`,
          }
        : {
            rule: 'list-found',
            what: 'A line that begins with “-”, “*” or “+” is read as a list.',
            mend: 'Use a dash: “– ”.',
          };
    case 'break':
      return {
        rule: 'hard-break',
        what: 'The line before ends in two blanks or a backslash, which is read as a line break.',
        mend: 'Remove them.',
      };
    case 'thematicBreak':
      return { rule: 'rule-found', what: 'The line is read as a rule across the page.', mend: 'Remove the line.' };
    case 'mdxjsEsm':
      return {
        rule: 'program-text',
        what: 'A block that begins with “import” or “export” is read as program text.',
        mend: 'Begin with a capital letter, or reword.',
      };
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return { rule: 'program-text', what: 'Words in braces are read as program text.', mend: 'Write “\\{”.' };
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return {
        rule: 'tag-unknown',
        what: `The tag <${node.name ?? ''}> does not belong here.`,
        mend: 'Allowed are <Q> in a line, and <Caption>, <Author> and <Note> round a block.',
      };
    default:
      return {
        rule: 'node-not-allowed',
        what: `Markdown reads this as “${node.type}”, which a text may not hold.`,
        mend: 'Write plain lines, <Q> and *emphasis* only; put a backslash before a sign that is meant as text.',
      };
  }
}
