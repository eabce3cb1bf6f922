import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { dossierBySlug, dossiers } from '#app/site.ts';
import { SiteHead } from '#components/site-head.tsx';
import { TimelinePicture } from '#components/timeline/timeline-picture.tsx';
import { TimelineTable } from '#components/timeline/timeline-table.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../timeline.css';

type Params = { params: Promise<{ locale: Locale; dossier: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return dossiers()
    .filter(({ events }) => events.length > 0)
    .map(({ slug }) => ({ dossier: slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier } = await params;
  const t = await getTranslations({ locale, namespace: 'timeline' });
  return { title: t('title'), description: t('description'), alternates: alternates(locale, dossier, 'timeline') };
}

export default async function Timeline({ params }: Params) {
  const { locale, dossier: slug } = await params;
  setRequestLocale(locale);
  const dossier = dossierBySlug(slug);
  if (!dossier) notFound();
  const t = await getTranslations('timeline');
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(slug, 'timeline')} dossier={dossier} current="dossier" />
      <main id="main" tabIndex={-1} className="times">
        <h1>{t('title')}</h1>
        <p className="read">{t('lede')}</p>
        <TimelinePicture dossier={dossier} locale={locale} />
        <section>
          <h2>{t('table')}</h2>
          <TimelineTable dossier={dossier} locale={locale} />
        </section>
      </main>
    </>
  );
}
