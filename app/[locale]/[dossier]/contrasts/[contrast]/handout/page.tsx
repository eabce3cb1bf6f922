import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { contrastById, contrastParams } from '#app/site.ts';
import { HandoutPage } from '#components/lesson/handout-page.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { address, alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../../../sheet.css';

type Params = { params: Promise<{ locale: Locale; dossier: string; contrast: string }> };

export const dynamicParams = false;
export const generateStaticParams = contrastParams;

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier, contrast: id } = await params;
  const found = contrastById(dossier, id);
  if (!found) return {};
  const t = await getTranslations({ locale, namespace: 'handout' });
  return {
    title: t('title', { title: found.contrast.title[locale] }),
    description: t('description'),
    alternates: alternates(locale, dossier, 'contrasts', id, 'handout'),
  };
}

export default async function ContrastHandout({ params }: Params) {
  const { locale, dossier: slug, contrast: id } = await params;
  setRequestLocale(locale);
  const found = contrastById(slug, id);
  if (!found) notFound();
  const { dossier, contrast } = found;
  const t = await getTranslations('handout');
  const items = [
    { id: 'underline', text: t('underline'), excerpts: contrast.positions, lines: 0 },
    { id: 'question', text: contrast.question[locale], excerpts: [], lines: 8 },
  ];
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(slug, 'contrasts', id, 'handout')} dossier={dossier} current="compare" />
      <main id="main" tabIndex={-1} className="lesson">
        <HandoutPage
          title={contrast.title[locale]}
          items={items}
          scene={{ dossier, lesson: { editions: [] }, locale, hidden: false }}
        >
          <a href={address(locale, slug, 'contrasts', id)}>{t('backToContrast')}</a>
        </HandoutPage>
      </main>
    </>
  );
}
