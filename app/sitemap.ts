import type { MetadataRoute } from 'next';
import { dossiers } from '#app/site.ts';
import { address, origin } from '#i18n/address.ts';
import { locales } from '#lib/model/locale.ts';

export const dynamic = 'force-static';

/** Every page in each language, with its twins. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths: string[][] = [[], ['method'], ['privacy']];
  for (const dossier of dossiers()) {
    paths.push([dossier.slug], ...dossier.editions.map((edition) => [dossier.slug, edition.slug]));
    paths.push([dossier.slug, 'take-away']);
    if (dossier.events.length > 0) paths.push([dossier.slug, 'timeline']);
    if (dossier.points.length > 0) paths.push([dossier.slug, 'compare']);
    if (dossier.glossary.length > 0) paths.push([dossier.slug, 'glossary']);
    const contrasts = dossier.contrasts.map(({ id }) => [dossier.slug, 'contrasts', id]);
    if (contrasts.length > 0) paths.push([dossier.slug, 'contrasts'], ...contrasts);
    if (dossier.lessons.length > 0) paths.push([dossier.slug, 'lessons']);
    // The board and the key are for the teacher, who finds them from the lesson.
    for (const { slug } of dossier.lessons) {
      paths.push([dossier.slug, 'lessons', slug], [dossier.slug, 'lessons', slug, 'handout']);
    }
  }
  return paths.flatMap((path) => {
    const languages = Object.fromEntries(locales.map((locale) => [locale, origin + address(locale, ...path)]));
    return locales.map((locale) => ({ url: origin + address(locale, ...path), alternates: { languages } }));
  });
}
