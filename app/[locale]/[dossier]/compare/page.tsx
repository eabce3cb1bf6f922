import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { compared, dossierBySlug } from '#app/site.ts';
import { PointFilter } from '#components/compare/point-filter.tsx';
import { PointTable } from '#components/compare/point-table.tsx';
import { StateKey } from '#components/compare/state-key.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { address, alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../compare.css';

type Params = { params: Promise<{ locale: Locale; dossier: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return compared().map(({ slug }) => ({ dossier: slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier } = await params;
  const t = await getTranslations({ locale, namespace: 'compare' });
  return { title: t('title'), description: t('description'), alternates: alternates(locale, dossier, 'compare') };
}

export default async function Compare({ params }: Params) {
  const { locale, dossier: slug } = await params;
  setRequestLocale(locale);
  const dossier = dossierBySlug(slug);
  if (!dossier) notFound();
  const t = await getTranslations('compare');
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(slug, 'compare')} dossier={dossier} current="compare" />
      <main id="main" tabIndex={-1} className="compare">
        <h1>{t('title')}</h1>
        <p className="read">{t('lede')}</p>
        {dossier.contrasts.length > 0 && (
          <p>
            <a href={address(locale, slug, 'contrasts')}>{t('toContrasts')}</a>
          </p>
        )}
        <PointFilter locale={locale} total={dossier.points.length} />
        <StateKey dossier={dossier} locale={locale} />
        <PointTable dossier={dossier} locale={locale} />
      </main>
    </>
  );
}
