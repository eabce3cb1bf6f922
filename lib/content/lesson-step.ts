import type { RootContent } from 'mdast';
import { plainOf } from '#lib/model/annotation.ts';
import { phases, type Step } from '#lib/model/lesson.ts';
import type { Problem } from '#lib/model/problem.ts';
import { problemAt } from './inline.ts';
import { type LessonContext, type LessonHead, readPart } from './lesson-part.ts';
import { checkedProse, readProse, slice } from './lesson-source.ts';
import { lessonTagOf, type PlacedTag } from './lesson-tag.ts';
import { childrenOf } from './page-prose.ts';
import type { SourceFile } from './read.ts';

/** Reads a `<Step>`; the step before says when it begins. */
export function readStep(
  file: SourceFile,
  { node, values }: PlacedTag,
  before: Step | undefined,
  head: LessonHead,
  context: LessonContext,
  problems: Problem[],
): Step {
  const tell = (rule: string, what: string, mend: string) =>
    problems.push(problemAt(file.file, node, rule, what, mend));
  const [title, ...rest] = childrenOf(node);
  if (title?.type !== 'heading' || title.depth !== 3)
    tell('lesson-head', 'A step begins with its title.', 'Write “### Title” as its first line.');
  const phase = phases.find((known) => known === values.phase);
  if (values.phase && !phase)
    tell('lesson-attribute', `There is no phase “${values.phase}”.`, `The phases are ${phases.join(', ')}.`);
  const blocks: Step['blocks'] = [];
  let run: RootContent[] = [];
  const close = () => {
    if (run.length > 0) blocks.push({ kind: 'prose', source: slice(file, checkedProse(file, run, problems)) });
    run = [];
  };
  for (const block of rest) {
    const tag = lessonTagOf(file.file, block, problems);
    if (!tag) {
      run.push(block);
      continue;
    }
    close();
    const part = readPart(file, tag, head, context, problems);
    if (part) blocks.push(part);
  }
  close();
  return {
    title: title ? plainOf(readProse(file, title, problems)) : '',
    from: before ? before.from + before.minutes : 0,
    minutes: readMinutes(values.minutes, tell),
    phase: phase ?? 'start',
    hidden: values.hidden === 'yes',
    blocks,
  };
}

/** A number of minutes as written; 0, and told, where it is none. */
export function readMinutes(
  written: string | undefined,
  tell: (rule: string, what: string, mend: string) => void,
): number {
  const minutes = /^[1-9]\d{0,2}$/.test(written ?? '') ? Number(written) : 0;
  if (written && minutes === 0)
    tell(
      'lesson-attribute',
      `“${written}” is no number of minutes.`,
      'Write a whole number of minutes, as minutes="5".',
    );
  return minutes;
}
