import type { Dossier } from '#lib/model/edition.ts';
import { pollsOf } from '../material.ts';
import type { Settings } from '../settings.ts';

/**
 * Whether all that a class of a dossier is set up with is in that dossier. What is in an imported text is seen where it
 * is used: a passage that it does not have is nowhere to be marked.
 */
export function isThere(settings: Settings, dossierAt: (slug: string) => Dossier | null): boolean {
  const { source, texts, polls, lines, contrasts } = settings;
  if (source.kind === 'own') return true;
  const dossier = dossierAt(source.dossier);
  if (!dossier) return false;
  const known = pollsOf(dossier);
  return (
    (source.lesson === null || dossier.lessons.some(({ slug }) => slug === source.lesson)) &&
    texts.every(({ edition }) => dossier.editions.some(({ slug }) => slug === edition)) &&
    polls.every(({ id, answers }) => known.get(id)?.answers.length === answers) &&
    lines.every(({ text }) => texts.some(({ number }) => number === text)) &&
    contrasts.every((id) => dossier.contrasts.some((contrast) => contrast.id === id))
  );
}
