import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#lib/model/locale.ts';
import { dossierSlug, editions, lessonSlugs } from './content.ts';

/** What the files say of a lesson. */
export interface FiledLesson {
  slug: string;
  title: Record<Locale, string>;
  minutes: number;
  outlets: string[];
  /** The ids, in the order of the handout. */
  tasks: string[];
  /** The minutes of each step. */
  steps: number[];
  /** The steps, from 0, in which outlets are hidden. */
  hidden: number[];
}

/** The lessons, the shortest first. */
export const lessons: FiledLesson[] = lessonSlugs.map(readLesson).sort((a, b) => a.minutes - b.minutes);

function readLesson(slug: string): FiledLesson {
  const source = (locale: Locale) =>
    readFileSync(join('articles', dossierSlug, 'lessons', `${slug}.${locale}.mdx`), 'utf8');
  const file = source('nb');
  const said = (name: string) => new RegExp(`<Lesson[^>]* ${name}="([^"]*)"`).exec(file)?.[1] ?? '';
  const titleOf = (locale: Locale) => /^# (.+)$/m.exec(source(locale))?.[1] ?? '';
  const steps = [...file.matchAll(/<Step ([^>]*)>/g)].map((match) => match[1] ?? '');
  const slugs = said('editions').split(' ');
  return {
    slug,
    title: { nb: titleOf('nb'), nn: titleOf('nn'), en: titleOf('en') },
    minutes: Number(said('minutes')),
    outlets: editions.filter((edition) => slugs.includes(edition.slug)).map(({ outlet }) => outlet),
    tasks: said('tasks').split(' '),
    steps: steps.map((step) => Number(/minutes="(\d+)"/.exec(step)?.[1])),
    hidden: steps.flatMap((step, index) => (step.includes('hidden="yes"') ? index : [])),
  };
}
