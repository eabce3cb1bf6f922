import { dossiersIn, readDossier } from '#lib/content/dossier.ts';
import type { KnownEdition } from '#lib/import/recognise.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { Stop } from '#scripts/ready/stop.mjs';

/** An edition of ours, with all that a full text is held against. */
export interface OurEdition extends KnownEdition {
  of: Dossier;
  it: Edition;
}

/** All editions of a content folder. @throws Stop if the content has mistakes. */
export function ourEditions(content: string): OurEdition[] {
  return dossiersIn(content).flatMap((slug) => {
    const { dossier, folders, problems } = readDossier(content, slug);
    if (!dossier || problems.length > 0)
      throw new Stop(`The dossier “${slug}” has mistakes, so nothing was brought in. See npm run check:content.`);
    return dossier.editions.map((it): OurEdition => {
      const fingerprint = folders.find((folder) => folder.slug === it.slug)?.fingerprint ?? new Set<string>();
      return { dossier: slug, edition: it.slug, lang: it.article.lang, fingerprint, of: dossier, it };
    });
  });
}
