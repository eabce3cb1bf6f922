import { useEffect, useState } from 'react';
import type { Localized } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';

/** What the programs know of a dossier of the site: `/own/dossiers.json`. */
export interface DossierCard {
  slug: string;
  title: Localized;
  editions: { slug: string; outlet: string; lang: string; published: string }[];
  contrasts: { id: string; title: Localized }[];
}

let fetched: Promise<DossierCard[]> | undefined;

/** The dossiers of the site; none, where they cannot be had: an own text is read and written on all the same. */
function fetchDossiers(): Promise<DossierCard[]> {
  fetched ??= fetch('/own/dossiers.json')
    .then((answer) => (answer.ok ? (answer.json() as Promise<DossierCard[]>) : []))
    .catch(() => []);
  return fetched;
}

export function useDossiers() {
  const [dossiers, setDossiers] = useState<DossierCard[]>([]);
  useEffect(() => {
    fetchDossiers().then(setDossiers);
  }, []);
  return {
    dossiers,
    /** The titles of a dossier's contrasts, by id. */
    contrasts: (slug: string | undefined, locale: Locale): ReadonlyMap<string, string> =>
      new Map(dossiers.find((one) => one.slug === slug)?.contrasts.map(({ id, title }) => [id, title[locale]])),
  };
}
