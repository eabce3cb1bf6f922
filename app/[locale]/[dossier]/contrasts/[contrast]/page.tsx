import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { compared, dossierBySlug } from '#app/site.ts';
import { ContrastView } from '#components/compare/contrast-view.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { address, alternates, twinsOf } from '#i18n/address.ts';
import { cardSides } from '#lib/model/card-side.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../../compare.css';

type Params = { params: Promise<{ locale: Locale; dossier: string; contrast: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return compared().flatMap(({ slug, contrasts }) => contrasts.map(({ id }) => ({ dossier: slug, contrast: id })));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier, contrast: id } = await params;
  const found = dossierBySlug(dossier);
  const contrast = found?.contrasts.find((one) => one.id === id);
  if (!found || !contrast) return {};
  const t = await getTranslations({ locale });
  const sides = cardSides(contrast, found, locale);
  const alt = [
    `${contrast.title[locale]} (${t(`layer.${contrast.layer}.name`)}).`,
    ...sides.map(({ outlet, words }) => `${outlet}: ${words}.`),
  ].join(' ');
  const url = `${address(locale, dossier, 'contrasts', id)}/card.png`;
  return {
    title: contrast.title[locale],
    description: contrast.why[locale],
    alternates: alternates(locale, dossier, 'contrasts', id),
    openGraph: {
      siteName: t('site.name'),
      locale,
      type: 'article',
      images: [{ url, width: 1200, height: 630, alt, type: 'image/png' }],
    },
  };
}

export default async function ContrastPage({ params }: Params) {
  const { locale, dossier: slug, contrast: id } = await params;
  setRequestLocale(locale);
  const dossier = dossierBySlug(slug);
  const contrast = dossier?.contrasts.find((one) => one.id === id);
  if (!dossier || !contrast) notFound();
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(slug, 'contrasts', id)} dossier={dossier} current="compare" />
      <main id="main" tabIndex={-1} className="compare">
        <ContrastView contrast={contrast} dossier={dossier} locale={locale} />
      </main>
    </>
  );
}
