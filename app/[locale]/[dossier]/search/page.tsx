import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { searchFileAddress } from '#app/search-file.ts';
import { dossierBySlug, dossiers } from '#app/site.ts';
import { NoSearch } from '#components/search/no-search.tsx';
import { SearchBox } from '#components/search/search-box.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../search.css';

type Params = { params: Promise<{ locale: Locale; dossier: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return dossiers().map(({ slug }) => ({ dossier: slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier } = await params;
  const t = await getTranslations({ locale, namespace: 'search' });
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternates(locale, dossier, 'search'),
    robots: { index: false },
  };
}

export default async function Search({ params }: Params) {
  const { locale, dossier: slug } = await params;
  setRequestLocale(locale);
  const dossier = dossierBySlug(slug);
  if (!dossier) notFound();
  const t = await getTranslations('search');
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(slug, 'search')} dossier={dossier} current="search" />
      <main id="main" tabIndex={-1} className="search-page">
        <h1>{t('title')}</h1>
        <NoSearch dossier={dossier} locale={locale} />
        <SearchBox dossier={dossier} locale={locale} file={searchFileAddress(dossier)} />
      </main>
    </>
  );
}
