import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDossiers } from '#lib/content/dossier.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { type Locale, locales } from '#lib/model/locale.ts';
import type { PackedSite } from '#scripts/packed-site.ts';
import { plainPage } from './plain-page.ts';

/** A page of an edition as it is served, and the same words as plain HTML. */
export interface ReadingPage {
  path: string;
  html: string;
  plain: string;
}

/** The pages of all editions, as they are served, each with its plain counterpart. */
export function readingPages(folder: string): ReadingPage[] {
  const { files } = JSON.parse(readFileSync(join(folder, '.packed', 'manifest.json'), 'utf8')) as PackedSite;
  const pageOf = (dossier: Dossier, edition: Edition, locale: Locale) => {
    const path = `/${locale}/${dossier.slug}/${edition.slug}`;
    const file = files.find((one) => one.path === path)?.file ?? '';
    const html = readFileSync(join(folder, '.packed', 'site', file), 'utf8');
    return { path, html, plain: plainPage(folder, dossier, edition, locale) };
  };
  return loadDossiers(join(folder, 'articles')).flatMap((dossier) =>
    dossier.editions.flatMap((edition) => locales.map((locale) => pageOf(dossier, edition, locale))),
  );
}

/** The page with the most in it. */
export function heaviest(pages: readonly ReadingPage[]): ReadingPage {
  return pages.reduce((a, b) => (b.html.length > a.html.length ? b : a));
}
