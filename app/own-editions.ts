import { readDossier } from '#lib/content/dossier.ts';
import { workOf } from '#lib/export/work-of.ts';
import { type EditionCard, editionFile, editionsFile } from '#lib/model/edition-card.ts';
import { dossiers } from './site.ts';

/** What the desk fetches of our editions, by file name: by what they are known, and each of them whole. */
export function editionFiles(): Map<string, () => unknown> {
  const whole = dossiers().flatMap((dossier) =>
    dossier.editions.map(
      (edition) => [editionFile(dossier.slug, edition.slug), () => workOf(dossier, edition)] as const,
    ),
  );
  return new Map<string, () => unknown>([[editionsFile, cards], ...whole]);
}

function cards(): EditionCard[] {
  return dossiers().flatMap((dossier) => {
    const { folders } = readDossier('articles', dossier.slug);
    return dossier.editions.map(({ slug, article }) => ({
      dossier: dossier.slug,
      edition: slug,
      outlet: article.outlet,
      published: article.published,
      address: article.address,
      lang: article.lang,
      fingerprint: [...(folders.find((folder) => folder.slug === slug)?.fingerprint ?? [])],
    }));
  });
}
