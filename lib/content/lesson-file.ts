import { plainOf } from '#lib/model/annotation.ts';
import type { LessonText } from '#lib/model/lesson.ts';
import type { Position, Problem } from '#lib/model/problem.ts';
import { parseMdx, problemAt } from './inline.ts';
import { checkAmong, checkContrast, type LessonContext, type LessonHead } from './lesson-part.ts';
import { checkedProse, placeOf, readProse, slice } from './lesson-source.ts';
import { readMinutes, readStep } from './lesson-step.ts';
import { lessonTagOf, type PlacedTag } from './lesson-tag.ts';
import { linksIn, type PlacedLink } from './page-prose.ts';
import type { SourceFile } from './read.ts';

/** A lesson in one language, with the places that the other languages are held against. */
export interface PlacedLesson {
  file: string;
  head: LessonHead;
  /** Where `<Lesson>` stands, or should. */
  at: Position;
  text: LessonText;
  /** Where each step begins. */
  steps: Position[];
  links: PlacedLink[];
  problems: Problem[];
}

const noHead: LessonHead = { minutes: 0, editions: [], contrasts: [], tasks: [] };

/** Reads `lessons/<slug>.<locale>.mdx`: title, aim, `<Lesson>`, prose, steps, prose. Never throws; faults are told. */
export function parseLessonFile(file: SourceFile, context: LessonContext): PlacedLesson {
  const problems: Problem[] = [];
  const text: LessonText = { title: '', aim: [], before: '', after: '', steps: [] };
  const lesson: PlacedLesson = {
    file: file.file,
    head: noHead,
    at: { file: file.file, line: 1, column: 1 },
    text,
    steps: [],
    links: [],
    problems,
  };
  const parsed = parseMdx(file.source);
  if ('fault' in parsed) {
    const { line, column, what, mend } = parsed.fault;
    problems.push({ file: file.file, line, column, rule: 'mdx', what, mend });
    return lesson;
  }
  const [title, aim, declared, ...rest] = parsed.tree.children;
  const tag = declared && lessonTagOf(file.file, declared, problems);
  if (title?.type !== 'heading' || title.depth !== 1 || aim?.type !== 'paragraph' || tag?.name !== 'Lesson') {
    const what = 'A lesson begins with a title, its aim in one paragraph, and <Lesson … />.';
    const mend = 'Write “# Title”, a paragraph, and <Lesson minutes="…" editions="…" tasks="…" />.';
    problems.push(problemAt(file.file, declared ?? parsed.tree, 'lesson-head', what, mend));
    return lesson;
  }
  text.title = plainOf(readProse(file, title, problems));
  text.aim = readProse(file, aim, problems);
  lesson.at = placeOf(file, tag.node);
  lesson.head = readHead(file, tag, context, problems);
  lesson.links = linksIn(file.file, rest);

  const tags = rest.map((node) => lessonTagOf(file.file, node, problems));
  const isStep = (found: PlacedTag | null | undefined) => found?.name === 'Step';
  const first = tags.findIndex(isStep);
  const end = tags.findLastIndex(isStep) + 1;
  text.before = slice(file, checkedProse(file, rest.slice(0, Math.max(first, 0)), problems));
  text.after = slice(file, checkedProse(file, rest.slice(end), problems));
  for (let index = Math.max(first, 0); index < end; index++) {
    const found = tags[index];
    const node = rest[index];
    if (found?.name === 'Step') {
      lesson.steps.push(placeOf(file, found.node));
      text.steps.push(readStep(file, found, text.steps.at(-1), lesson.head, context, problems));
    } else if (node) {
      const what = 'Something stands between two steps.';
      problems.push(problemAt(file.file, node, 'page-part', what, 'Move it into a step, or before or after them all.'));
    }
  }
  const sum = text.steps.reduce((minutes, step) => minutes + step.minutes, 0);
  if (lesson.head.minutes !== sum) {
    const what = `The steps take ${sum} minutes, the lesson ${lesson.head.minutes}.`;
    problems.push({ ...lesson.at, rule: 'lesson-minutes', what, mend: 'Make the minutes of the steps add up.' });
  }
  return lesson;
}

function readHead(file: SourceFile, { node, values }: PlacedTag, context: LessonContext, problems: Problem[]) {
  const list = (name: string) => (values[name] ?? '').split(/\s+/).filter(Boolean);
  const tell = (rule: string, what: string, mend: string) =>
    problems.push(problemAt(file.file, node, rule, what, mend));
  const head = {
    minutes: readMinutes(values.minutes, tell),
    editions: context.folders.map(({ slug }) => slug).filter((slug) => list('editions').includes(slug)),
    contrasts: list('contrasts'),
    tasks: list('tasks'),
  };
  for (const slug of list('editions')) {
    if (!head.editions.includes(slug))
      tell('edition-unknown', `There is no edition “${slug}”.`, 'Mend the name, or remove it.');
  }
  for (const id of head.contrasts) checkContrast(id, context, tell);
  for (const id of head.tasks) {
    const task = context.tasks.find((one) => one.id === id);
    if (!task) tell('task-unknown', `There is no task “${id}”.`, 'Write the id of one in tasks.yaml.');
    for (const { edition } of task?.excerpts ?? []) checkAmong(edition, head.editions, tell);
  }
  return head;
}
