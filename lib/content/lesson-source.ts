import type { RootContent } from 'mdast';
import type { Prose } from '#lib/model/annotation.ts';
import type { Position, Problem } from '#lib/model/problem.ts';
import { problemAt } from './inline.ts';
import { partTags } from './lesson-tag.ts';
import { checkPageProse, childrenOf } from './page-prose.ts';
import { parseProse } from './prose.ts';
import type { SourceFile } from './read.ts';

/** The words of a heading or a paragraph. */
export function readProse(file: SourceFile, node: RootContent, problems: Problem[]): Prose {
  const parsed = parseProse(slice(file, childrenOf(node)));
  if ('prose' in parsed) return parsed.prose;
  problems.push(problemAt(file.file, node, parsed.rule, parsed.what, parsed.mend));
  return [];
}

/** Blocks of prose, held against what they may hold. */
export function checkedProse(file: SourceFile, nodes: RootContent[], problems: Problem[]): RootContent[] {
  const refused = checkPageProse(file.file, nodes, ['Q']);
  // What a lesson may hold besides prose is named too.
  const parts = partTags.map((name) => `<${name}>`).join(', ');
  problems.push(...refused.map((problem) => ({ ...problem, mend: `${problem.mend} Steps may hold ${parts} too.` })));
  return nodes;
}

/** The source of some nodes that follow each other. */
export function slice({ source }: SourceFile, nodes: readonly RootContent[]): string {
  return source.slice(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0);
}

/** Where a node stands. */
export function placeOf({ file }: SourceFile, node: RootContent): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file, line, column };
}
