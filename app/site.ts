import { loadDossiers } from '#lib/content/dossier.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';

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
