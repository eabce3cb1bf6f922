import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { compared, dossierBySlug } from '#app/site.ts';
import { ContrastFilter } from '#components/compare/contrast-filter.tsx';
import { ContrastList } from '#components/compare/contrast-list.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../compare.css';

type Params = { params: Promise<{ locale: Locale; dossier: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return compared()
    .filter(({ contrasts }) => contrasts.length > 0)
    .map(({ slug }) => ({ dossier: slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier } = await params;
  const t = await getTranslations({ locale, namespace: 'contrast' });
  return { title: t('title'), description: t('description'), alternates: alternates(locale, dossier, 'contrasts') };
}

export default async function Contrasts({ params }: Params) {
  const { locale, dossier: slug } = await params;
  setRequestLocale(locale);
  const dossier = dossierBySlug(slug);
  if (!dossier) notFound();
  const t = await getTranslations('contrast');
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(slug, 'contrasts')} dossier={dossier} current="compare" />
      <main id="main" tabIndex={-1} className="compare">
        <h1>{t('title')}</h1>
        <p className="read">
          {t('lede')} <span className="needs-script unprinted">{t('choose')}</span>
        </p>
        <ContrastFilter dossier={dossier} locale={locale} />
        <ContrastList dossier={dossier} locale={locale} />
      </main>
    </>
  );
}
