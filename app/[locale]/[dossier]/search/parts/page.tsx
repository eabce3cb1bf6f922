import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { searchFileAddress } from '#app/search-file.ts';
import { dossierBySlug, dossiers } from '#app/site.ts';
import { SearchBox } from '#components/search/search-box.tsx';
import type { Locale } from '#lib/model/locale.ts';

type Params = { params: Promise<{ locale: Locale; dossier: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return dossiers().map(({ slug }) => ({ dossier: slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'search' });
  return { title: t('title'), robots: { index: false } };
}

/** The search alone, for `reader/search/open-search.ts`, which opens it over the page a reader is on. */
export default async function SearchParts({ params }: Params) {
  const { locale, dossier: slug } = await params;
  setRequestLocale(locale);
  const dossier = dossierBySlug(slug);
  if (!dossier) notFound();
  const t = await getTranslations('search');
  return (
    <main id="main">
      <h1>{t('title')}</h1>
      <SearchBox dossier={dossier} locale={locale} file={searchFileAddress(dossier)} />
    </main>
  );
}
