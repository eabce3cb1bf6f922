import { z } from 'zod';
import type { Excerpt, Poll, Task } from '#lib/model/lesson.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Ref } from '#lib/model/ref.ts';
import { type EditionFolder, readBody } from './edition-folder.ts';
import { localized, place, slug } from './schema.ts';
import type { PlacedYaml } from './yaml-file.ts';

/** `lessons/polls.yaml`: questions to answer by a show of hands. */
export const pollSchema = z.array(
  z.strictObject({
    id: slug,
    question: localized(200),
    answers: z.array(localized(80)).min(2, 'has fewer than two answers').max(8, 'has more than eight answers'),
  }),
);

/** `lessons/tasks.yaml`: what pupils do on paper, and the teacher’s key. */
export const taskSchema = z.array(
  z.strictObject({
    id: slug,
    text: localized(600),
    passages: z.array(z.strictObject({ edition: slug, at: place })),
    lines: z.int().min(0).max(12, 'is more than 12 lines'),
    translate: z.boolean().optional(),
    grid: z
      .strictObject({
        columns: z.array(localized(80)).min(1, 'has no columns'),
        rows: z.array(localized(80)).min(1, 'has no rows'),
      })
      .optional(),
    key: localized(1200),
  }),
);

type Tell = (rule: string, what: string, mend: string) => void;

/** Holds the place of a whole segment against its edition. */
export function checkExcerpt({ edition, at }: Excerpt, folders: readonly EditionFolder[], tell: Tell): void {
  const folder = folders.find((candidate) => candidate.slug === edition);
  const original = folder?.texts[0];
  if (!folder) tell('edition-unknown', `There is no edition “${edition}”.`, 'Mend the name, or remove it.');
  // A text that could not be read is told as such.
  else if (original && original.text.blocks.length > 0 && !original.lines.has(at))
    tell('place-unknown', `There is no ${at} in “${edition}”.`, 'Give the place of a line.');
}

/** Reads the polls; each has an id of its own. */
export function readPolls(yaml: PlacedYaml<z.infer<typeof pollSchema>>, problems: Problem[]): Poll[] {
  const polls = yaml.value ?? [];
  checkIds(yaml, polls, problems);
  return polls;
}

/** Reads the tasks against the editions: every passage is there, and text and key can be read. */
export function readTasks(
  yaml: PlacedYaml<z.infer<typeof taskSchema>>,
  folders: readonly EditionFolder[],
  problems: Problem[],
): Task[] {
  const tasks = yaml.value ?? [];
  checkIds(yaml, tasks, problems);
  return tasks.map(({ id, text, passages, lines, translate, grid, key }, index) => {
    const excerpts = passages.map(({ edition, at }, number): Excerpt => {
      const excerpt = { edition, at: at as Ref };
      const position = yaml.at([index, 'passages', number]);
      checkExcerpt(excerpt, folders, (rule, what, mend) => problems.push({ ...position, rule, what, mend }));
      return excerpt;
    });
    return {
      id,
      text: readBody(yaml, [index, 'text'], text, problems),
      excerpts,
      lines,
      ...(translate ? { translate } : {}),
      ...(grid ? { grid } : {}),
      key: readBody(yaml, [index, 'key'], key, problems),
    };
  });
}

function checkIds(yaml: Pick<PlacedYaml<unknown>, 'at'>, items: readonly { id: string }[], problems: Problem[]) {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) {
      const what = `The id “${id}” is used twice.`;
      problems.push({ ...yaml.at([index, 'id']), rule: 'id-twice', what, mend: 'Give one another id.' });
    }
    seen.add(id);
  });
}
