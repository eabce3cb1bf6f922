import { loadDossiers } from '#lib/content/dossier.ts';
import type { Contrast } from '#lib/model/contrast.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import type { Lesson } from '#lib/model/lesson.ts';

/** All dossiers of the site. */
export function dossiers(): Dossier[] {
  return loadDossiers('articles');
}

export function dossierBySlug(slug: string): Dossier | undefined {
  return dossiers().find((dossier) => dossier.slug === slug);
}

export function editionBySlug(dossier: Dossier | undefined, slug: string): Edition | undefined {
  return dossier?.editions.find((edition) => edition.slug === slug);
}

/** The dossiers whose editions are set against each other, point by point. */
export function compared(): Dossier[] {
  return dossiers().filter(({ points }) => points.length > 0);
}

/** The addresses of all contrasts, as Next asks for them. */
export function contrastParams(): { dossier: string; contrast: string }[] {
  return compared().flatMap(({ slug, contrasts }) => contrasts.map(({ id }) => ({ dossier: slug, contrast: id })));
}

export function contrastById(dossier: string, id: string): { dossier: Dossier; contrast: Contrast } | undefined {
  const found = dossierBySlug(dossier);
  const contrast = found?.contrasts.find((one) => one.id === id);
  return found && contrast ? { dossier: found, contrast } : undefined;
}

/** The dossiers that have lessons. */
export function taught(): Dossier[] {
  return dossiers().filter(({ lessons }) => lessons.length > 0);
}

/** The addresses of all lessons, as Next asks for them. */
export function lessonParams(): { dossier: string; lesson: string }[] {
  return taught().flatMap(({ slug, lessons }) => lessons.map((lesson) => ({ dossier: slug, lesson: lesson.slug })));
}

export function lessonBySlug(dossier: string, slug: string): { dossier: Dossier; lesson: Lesson } | undefined {
  const found = dossierBySlug(dossier);
  const lesson = found?.lessons.find((one) => one.slug === slug);
  return found && lesson ? { dossier: found, lesson } : undefined;
}
