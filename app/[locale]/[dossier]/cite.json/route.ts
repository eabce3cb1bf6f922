import { getTranslations } from 'next-intl/server';
import { dossierBySlug, dossiers } from '#app/site.ts';
import { citedEdition } from '#i18n/citation.ts';
import { type CitationFile, citationWords } from '#lib/model/cited.ts';
import { isLocale, locales } from '#lib/model/locale.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) => dossiers().map(({ slug }) => ({ locale, dossier: slug })));
}

/** What the references of a dossier are made of, fetched when somebody cites. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; dossier: string }> }) {
  const { locale, dossier: slug } = await params;
  const dossier = dossierBySlug(slug);
  if (!isLocale(locale) || !dossier) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale, namespace: 'cite' });
  const words = citationWords.map((name) => [name, t.raw(name)]);
  const file: CitationFile = {
    dossier: { slug, title: dossier.title[locale] },
    editions: await Promise.all(dossier.editions.map((edition) => citedEdition(edition, locale))),
    words: Object.fromEntries(words),
  };
  return Response.json(file);
}
