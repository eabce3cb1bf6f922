import { isLayerId, type LayerId, layerIds } from '#lib/model/layer.ts';
import type { Part, Task } from '#lib/model/lesson.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Ref } from '#lib/model/ref.ts';
import type { EditionFolder } from './edition-folder.ts';
import { problemAt } from './inline.ts';
import type { PlacedTag } from './lesson-tag.ts';
import { childrenOf } from './page-prose.ts';
import { parseProse } from './prose.ts';
import type { SourceFile } from './read.ts';
import { checkExcerpt } from './task-file.ts';

/** What the parts of a lesson may point to. */
export interface LessonContext {
  folders: readonly EditionFolder[];
  contrasts: ReadonlySet<string>;
  tasks: readonly Task[];
  polls: ReadonlySet<string>;
}

/** What `<Lesson>` says. */
export interface LessonHead {
  minutes: number;
  editions: string[];
  contrasts: string[];
  tasks: string[];
}

/** Reads a live part; `null`, and told, where it points to something that is not there. */
export function readPart(
  { file, source }: SourceFile,
  { name, node, values, faulty }: PlacedTag,
  head: LessonHead,
  context: LessonContext,
  problems: Problem[],
): Part | null {
  if (faulty) return null;
  const before = problems.length;
  const tell = (rule: string, what: string, mend: string) => problems.push(problemAt(file, node, rule, what, mend));
  const { id = '', edition = '', at = '' } = values;
  const part = ((): Part | null => {
    switch (name) {
      case 'Passage':
        checkExcerpt({ edition, at: at as Ref }, context.folders, tell);
        checkAmong(edition, head.editions, tell);
        return { kind: 'passage', excerpt: { edition, at: at as Ref }, layers: readLayers(values.layers ?? '', tell) };
      case 'Contrast':
        checkContrast(id, context, tell);
        return { kind: 'contrast', id };
      case 'Poll':
        if (!context.polls.has(id))
          tell('poll-unknown', `There is no poll “${id}”.`, 'Write the id of one in polls.yaml.');
        return { kind: 'poll', id };
      case 'Task':
        if (!head.tasks.includes(id))
          tell(
            'task-unknown',
            `“${id}” is not among the tasks of the lesson.`,
            'Add it to <Lesson tasks>, or mend the id.',
          );
        return { kind: 'task', id };
      case 'Grid':
        if (!head.tasks.includes(values.task ?? '') || !context.tasks.find((task) => task.id === values.task)?.grid)
          tell(
            'task-unknown',
            `No task “${values.task}” with a grid is among those of the lesson.`,
            'Add it to <Lesson tasks>, or mend the id.',
          );
        return { kind: 'grid', task: values.task ?? '' };
      case 'Question': {
        const inside = childrenOf(node);
        const parsed = parseProse(
          source.slice(inside[0]?.position?.start.offset ?? 0, inside.at(-1)?.position?.end.offset ?? 0),
        );
        if ('prose' in parsed) return { kind: 'question', prose: parsed.prose };
        tell(parsed.rule, parsed.what, parsed.mend);
        return null;
      }
      case 'Timeline':
        return { kind: 'timeline', filled: values.filled === 'yes' };
      case 'Facts':
        return { kind: 'facts' };
      case 'Sources':
        return { kind: 'sources' };
      default:
        tell('page-part', `<${name}> stands in a step.`, 'Write it between the steps.');
        return null;
    }
  })();
  return problems.length > before ? null : part;
}

type Tell = (rule: string, what: string, mend: string) => void;

/** A contrast of the dossier. */
export function checkContrast(id: string, { contrasts }: LessonContext, tell: Tell): void {
  if (!contrasts.has(id))
    tell('contrast-unknown', `There is no contrast “${id}”.`, 'Write the id of one in contrasts.yaml.');
}

/** Texts are numbered among those of the lesson where their outlets are hidden, so each must be one of them. */
export function checkAmong(edition: string, editions: readonly string[], tell: Tell): void {
  if (!editions.includes(edition))
    tell('edition-unknown', `“${edition}” is not among the editions of the lesson.`, 'Add it to <Lesson editions>.');
}

function readLayers(written: string, tell: Tell): LayerId[] {
  return written.split(/\s+/).flatMap((layer) => {
    if (layer === '' || isLayerId(layer)) return layer || [];
    tell('layer-unknown', `“${layer}” is not a layer.`, `The layers are ${layerIds.join(', ')}.`);
    return [];
  }) as LayerId[];
}
