import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { dossierBySlug, taught } from '#app/site.ts';
import { LessonList } from '#components/lesson/lesson-list.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../lesson.css';

type Params = { params: Promise<{ locale: Locale; dossier: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return taught().map(({ slug }) => ({ dossier: slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier } = await params;
  const t = await getTranslations({ locale, namespace: 'lesson' });
  return { title: t('title'), description: t('description'), alternates: alternates(locale, dossier, 'lessons') };
}

export default async function Lessons({ params }: Params) {
  const { locale, dossier: slug } = await params;
  setRequestLocale(locale);
  const dossier = dossierBySlug(slug);
  if (!dossier) notFound();
  const t = await getTranslations('lesson');
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(slug, 'lessons')} dossier={dossier} current="lessons" />
      <main id="main" tabIndex={-1} className="lesson">
        <h1>{t('title')}</h1>
        <p className="read">{t('lede')}</p>
        <LessonList dossier={dossier} locale={locale} />
      </main>
    </>
  );
}
