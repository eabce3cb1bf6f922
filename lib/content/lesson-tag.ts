import type { RootContent } from 'mdast';
import type { Problem } from '#lib/model/problem.ts';
import { problemAt } from './inline.ts';
import { childrenOf } from './page-prose.ts';

/** The tags of a lesson with their attributes; those with a question mark may be left out. */
export const lessonTags = {
  Lesson: ['minutes', 'editions', 'contrasts?', 'tasks'],
  Step: ['minutes', 'phase', 'hidden?'],
  Passage: ['edition', 'at', 'layers?'],
  Contrast: ['id'],
  Poll: ['id'],
  Task: ['id'],
  Grid: ['task'],
  Timeline: ['filled?'],
  Question: [],
  Facts: [],
  Sources: [],
} as const satisfies Record<string, readonly string[]>;
export type LessonTag = keyof typeof lessonTags;

/** The live parts: what may stand in a step besides prose. */
export const partTags = (Object.keys(lessonTags) as LessonTag[]).filter((tag) => tag !== 'Lesson' && tag !== 'Step');

/** A tag of a lesson with its attributes. */
export interface PlacedTag {
  name: LessonTag;
  node: RootContent;
  values: Record<string, string>;
  /** Whether an attribute is missing or cannot be read, so that what it points to cannot be looked up. */
  faulty: boolean;
}

/**
 * The lesson tag that a block is, also where a line holds nothing else: Markdown reads that as a paragraph. `null`
 * for prose. Attributes that are unknown, missing or no plain text are told.
 */
export function lessonTagOf(file: string, block: RootContent, problems: Problem[]): PlacedTag | null {
  const [only, ...others] = block.type === 'paragraph' ? block.children : [];
  const node = only && others.length === 0 ? (only as RootContent) : block;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return null;
  const name = node.name ?? '';
  if (!Object.hasOwn(lessonTags, name)) return null;
  const known: readonly string[] = lessonTags[name as LessonTag];
  const before = problems.length;
  const tell = (what: string, mend: string) => problems.push(problemAt(file, node, 'lesson-attribute', what, mend));
  const names = known.map((one) => one.replace('?', ''));
  const shape = names.map((one) => ` ${one}="…"`).join('');
  const values: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      tell(`An attribute of <${name}> is no plain text.`, `Write <${name}${shape}>.`);
    else if (!names.includes(attribute.name))
      tell(`<${name}> has no attribute “${attribute.name}”.`, `Write <${name}${shape}>.`);
    else values[attribute.name] = attribute.value;
  }
  for (const one of known) {
    if (!one.endsWith('?') && !values[one]) tell(`<${name}> lacks the attribute “${one}”.`, `Write <${name}${shape}>.`);
  }
  if (name !== 'Step' && name !== 'Question' && childrenOf(node).length > 0) {
    problems.push(problemAt(file, node, 'page-part', `<${name}> holds something.`, `Write <${name}${shape} />.`));
  }
  return { name: name as LessonTag, node, values, faulty: problems.length > before };
}
