import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { lessonBySlug, lessonParams } from '#app/site.ts';
import { Plan } from '#components/lesson/plan.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import { plainOf } from '#lib/model/annotation.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../../lesson.css';

type Params = { params: Promise<{ locale: Locale; dossier: string; lesson: string }> };

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier, lesson: slug } = await params;
  const found = lessonBySlug(dossier, slug);
  if (!found) return {};
  const { title, aim } = found.lesson.texts[locale];
  return { title, description: plainOf(aim), alternates: alternates(locale, dossier, 'lessons', slug) };
}

export default async function LessonPage({ params }: Params) {
  const { locale, dossier: dossierSlug, lesson: slug } = await params;
  setRequestLocale(locale);
  const found = lessonBySlug(dossierSlug, slug);
  if (!found) notFound();
  const { dossier, lesson } = found;
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(dossierSlug, 'lessons', slug)} dossier={dossier} current="lessons" />
      <main id="main" tabIndex={-1} className="lesson">
        <Plan lesson={lesson} dossier={dossier} locale={locale} />
      </main>
    </>
  );
}
