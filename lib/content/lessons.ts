import type { z } from 'zod';
import type { Lesson, LessonText } from '#lib/model/lesson.ts';
import { type Locale, locales } from '#lib/model/locale.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { EditionFolder } from './edition-folder.ts';
import { type PlacedLesson, parseLessonFile } from './lesson-file.ts';
import type { LessonContext } from './lesson-part.ts';
import type { PlacedLink } from './page-prose.ts';
import { filesIn, readSource } from './read.ts';
import { pollSchema, readPolls, readTasks, taskSchema } from './task-file.ts';
import { type PlacedYaml, parseYamlFile } from './yaml-file.ts';

/** The lessons of a dossier, and the links in them, which are followed when all dossiers are read. */
export interface ReadLessons {
  lessons: Lesson[];
  links: PlacedLink[];
}

const fileName = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(nb|nn|en)\.mdx$/;

/** Reads the folder `lessons/` of a dossier. A dossier may do without it. */
export function readLessons(
  folder: string,
  folders: readonly EditionFolder[],
  contrasts: ReadonlySet<string>,
  problems: Problem[],
): ReadLessons {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema): PlacedYaml<z.infer<Schema>> | null => {
    const source = readSource(folder, 'lessons', name);
    const yaml = source && parseYamlFile(source, schema);
    if (yaml) problems.push(...yaml.problems);
    return yaml;
  };
  const pollYaml = read('polls.yaml', pollSchema);
  const taskYaml = read('tasks.yaml', taskSchema);
  const polls = pollYaml ? readPolls(pollYaml, problems) : [];
  const tasks = taskYaml ? readTasks(taskYaml, folders, problems) : [];
  const context = { folders, contrasts, tasks, polls: new Set(polls.map(({ id }) => id)) };

  const slugs = new Set<string>();
  for (const name of filesIn(folder, 'lessons')) {
    const slug = fileName.exec(name)?.[1];
    if (slug) slugs.add(slug);
    else if (!['polls.yaml', 'tasks.yaml'].includes(name)) {
      const what = `“${name}” is not a file of the lessons.`;
      const mend = 'Lessons are called <name>.<locale>.mdx; beside them lie tasks.yaml and polls.yaml.';
      problems.push({ file: `${folder}/lessons/${name}`, line: 1, column: 1, rule: 'file-unknown', what, mend });
    }
  }
  const placed = [...slugs].map((slug) => readLesson(folder, slug, context, problems));
  const lessons = placed.flatMap(({ slug, texts }): Lesson[] => {
    const head = texts.nb?.head;
    if (!head || !texts.nn || !texts.en) return [];
    return [
      {
        slug,
        ...head,
        tasks: head.tasks.flatMap((id) => tasks.find((task) => task.id === id) ?? []),
        polls,
        texts: Object.fromEntries(locales.map((locale) => [locale, texts[locale]?.text])) as Record<Locale, LessonText>,
      },
    ];
  });
  return {
    lessons: lessons.sort((a, b) => a.minutes - b.minutes || (a.slug < b.slug ? -1 : 1)),
    links: placed.flatMap(({ texts }) => Object.values(texts).flatMap(({ links }) => links)),
  };
}

interface LessonInLanguages {
  slug: string;
  texts: Partial<Record<Locale, PlacedLesson>>;
}

function readLesson(folder: string, slug: string, context: LessonContext, problems: Problem[]): LessonInLanguages {
  const texts: LessonInLanguages['texts'] = {};
  for (const locale of locales) {
    const name = `${slug}.${locale}.mdx`;
    const source = readSource(folder, 'lessons', name);
    if (!source) {
      const what = `The lesson “${slug}” is missing in “${locale}”.`;
      const mend = 'Write it, with the same steps and parts as in the other languages.';
      problems.push({ file: `${folder}/lessons/${name}`, line: 1, column: 1, rule: 'lesson-missing', what, mend });
      continue;
    }
    const lesson = parseLessonFile(source, context);
    texts[locale] = lesson;
    problems.push(...lesson.problems);
  }
  // A lesson with faults of its own would differ by them, and hide which they are.
  const [first, ...others] = Object.values(texts).filter((lesson) => lesson.problems.length === 0);
  if (first) for (const other of others) problems.push(...checkSameSteps(first, other));
  return { slug, texts };
}

/** Holds a lesson in one language against another: the same head, steps, minutes, phases and live parts. */
export function checkSameSteps(first: PlacedLesson, other: PlacedLesson): Problem[] {
  const name = first.file.split('/').at(-1);
  const told = (position: PlacedLesson['at'], what: string) => [
    { ...position, rule: 'lesson-differs', what, mend: `Write the same as in ${name}, in the same order.` },
  ];
  if (JSON.stringify(first.head) !== JSON.stringify(other.head))
    return told(other.at, `<Lesson> says something else than in ${name}.`);
  const [theirs, ours] = [first.text.steps, other.text.steps];
  if (theirs.length !== ours.length)
    return told(other.at, `The lesson has ${ours.length} steps, in ${name} it has ${theirs.length}.`);
  return ours.flatMap((step, index) => {
    const match = theirs[index];
    const position = other.steps[index] ?? other.at;
    if (step.minutes !== match?.minutes || step.phase !== match.phase || step.hidden !== match.hidden)
      return told(position, `Step ${index + 1} has other minutes or another phase than in ${name}.`);
    if (partsOf(step.blocks) === partsOf(match.blocks)) return [];
    return told(position, `Step ${index + 1} holds other live parts than in ${name}.`);
  });
}

/** The live parts of a step as one string: a question counts, and its words do not. */
function partsOf(blocks: LessonText['steps'][number]['blocks']): string {
  const parts = blocks.filter(({ kind }) => kind !== 'prose');
  return JSON.stringify(parts.map((part) => (part.kind === 'question' ? part.kind : part)));
}
