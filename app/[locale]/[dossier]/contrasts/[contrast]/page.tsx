import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { contrastById, contrastParams } from '#app/site.ts';
import { ContrastView } from '#components/compare/contrast-view.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../../compare.css';

type Params = { params: Promise<{ locale: Locale; dossier: string; contrast: string }> };

export const dynamicParams = false;

export const generateStaticParams = contrastParams;

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier, contrast: id } = await params;
  const contrast = contrastById(dossier, id)?.contrast;
  if (!contrast) return {};
  return {
    title: contrast.title[locale],
    description: contrast.why[locale],
    alternates: alternates(locale, dossier, 'contrasts', id),
  };
}

export default async function ContrastPage({ params }: Params) {
  const { locale, dossier: slug, contrast: id } = await params;
  setRequestLocale(locale);
  const found = contrastById(slug, id);
  if (!found) notFound();
  const { dossier, contrast } = found;
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(slug, 'contrasts', id)} dossier={dossier} current="compare" />
      <main id="main" tabIndex={-1} className="compare">
        <ContrastView contrast={contrast} dossier={dossier} locale={locale} />
      </main>
    </>
  );
}
