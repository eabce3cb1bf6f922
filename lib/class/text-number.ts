import type { Dossier } from '#lib/model/edition.ts';
import type { Lesson } from '#lib/model/lesson.ts';

/**
 * The number by which a class knows an edition, from 1 (“Text 4”): among those of the lesson, as on its handout, and
 * after these the others of the dossier; without a lesson, by date. It is the same whatever else is chosen, for marks
 * hang on it.
 */
export function textNumber(
  { editions }: { editions: readonly Pick<Dossier['editions'][number], 'slug'>[] },
  lesson: Pick<Lesson, 'editions'> | null,
  edition: string,
): number {
  const ofLesson = lesson?.editions ?? [];
  const others = editions.map(({ slug }) => slug).filter((slug) => !ofLesson.includes(slug));
  return [...ofLesson, ...others].indexOf(edition) + 1;
}
