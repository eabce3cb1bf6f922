import type { Prose } from './annotation.ts';
import type { Dossier, Localized } from './edition.ts';
import type { Event } from './event.ts';
import type { LayerId } from './layer.ts';
import type { Locale } from './locale.ts';
import type { Ref } from './ref.ts';

/** What a class does in a step. */
export const phases = [
  'start',
  'blind',
  'pairs',
  'share',
  'reveal',
  'compare',
  'check',
  'decide',
  'talk',
  'write',
  'exit',
] as const;
export type Phase = (typeof phases)[number];

/** A whole segment of an edition, by its place. */
export interface Excerpt {
  edition: string;
  at: Ref;
}

/** A table for pupils to fill in. */
export interface Grid {
  columns: Localized[];
  rows: Localized[];
}

/** Something a pupil does on the handout. Its number is its place in the lesson. */
export interface Task {
  id: string;
  text: Record<Locale, Prose>;
  excerpts: Excerpt[];
  /** How many lines there are to write on. */
  lines: number;
  /** Whether its excerpts are to be translated: a class on screens is asked for these lines. */
  translate?: boolean;
  grid?: Grid;
  /** For the teacher. */
  key: Record<Locale, Prose>;
}

/** A question with answers to choose from, by a show of hands. */
export interface Poll {
  id: string;
  question: Localized;
  answers: Localized[];
}

/** A live part of a step, in one language. */
export type Part =
  | { kind: 'passage'; excerpt: Excerpt; layers: LayerId[] }
  | { kind: 'contrast'; id: string }
  | { kind: 'poll'; id: string }
  | { kind: 'task'; id: string }
  | { kind: 'grid'; task: string }
  | { kind: 'timeline'; filled: boolean }
  | { kind: 'question'; prose: Prose }
  | { kind: 'facts' }
  | { kind: 'sources' };

/** What stands in a step, in its order: prose for the teacher (as MDX, already checked) and live parts. */
export type StepBlock = { kind: 'prose'; source: string } | Part;

export interface Step {
  title: string;
  /** Minutes of the lesson, from 0. */
  from: number;
  minutes: number;
  phase: Phase;
  /** Whether the outlets are shown as Text 1, Text 2 … */
  hidden: boolean;
  blocks: StepBlock[];
}

/** A lesson in one language. */
export interface LessonText {
  title: string;
  aim: Prose;
  /** What stands before and after the steps, as MDX, already checked. */
  before: string;
  after: string;
  steps: Step[];
}

/** A lesson: the same steps and parts in every language. */
export interface Lesson {
  slug: string;
  minutes: number;
  /** By date of publication, as in the dossier. */
  editions: string[];
  contrasts: string[];
  tasks: Task[];
  polls: Poll[];
  texts: Record<Locale, LessonText>;
}

/** One picture on the wall. The first of a step bears its title, the others its parts. */
export interface Slide {
  /** The hash: `step-3` for the title of the third step, `step-3-1` for what comes after it. */
  id: string;
  /** The step, from 1. */
  step: number;
  parts: Part[];
}

/** The slides of a lesson: for each step its title and its parts. Passages that stand together share a slide. */
export function slidesOf(steps: readonly Step[]): Slide[] {
  return steps.flatMap(({ blocks }, index) => {
    const step = index + 1;
    const slides: Slide[] = [{ id: `step-${step}`, step, parts: [] }];
    let last: StepBlock['kind'] | null = null;
    for (const block of blocks) {
      const open = slides.at(-1);
      if (block.kind === 'passage' && last === 'passage') open?.parts.push(block);
      else if (block.kind !== 'prose') slides.push({ id: `step-${step}-${slides.length}`, step, parts: [block] });
      last = block.kind;
    }
    return slides;
  });
}

/** Whether a lesson hides its outlets from the pupils for a while, so that its handout does not name them. */
export function isBlind(lesson: Lesson): boolean {
  return lesson.texts.nb.steps.some(({ hidden }) => hidden);
}

/** Which text an edition is where its outlet is hidden, from 1: by date, among those of the lesson. */
export function textNumber(lesson: Pick<Lesson, 'editions'>, edition: string): number {
  return lesson.editions.indexOf(edition) + 1;
}

/** The main events in the years in which the texts were published: the facts a class needs before it reads. */
export function eventsAround({ events, editions }: Dossier): Event[] {
  const [first = '', last = ''] = [editions[0], editions.at(-1)].map((one) => one?.article.published.slice(0, 4));
  return events.filter(({ main, date }) => main && first <= date.slice(0, 4) && date.slice(0, 4) <= last);
}
