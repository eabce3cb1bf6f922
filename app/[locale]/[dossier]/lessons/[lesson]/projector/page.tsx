import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { lessonBySlug, lessonParams } from '#app/site.ts';
import { Wall } from '#components/lesson/wall.tsx';
import { alternates } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../../../wall.css';

type Params = { params: Promise<{ locale: Locale; dossier: string; lesson: string }> };

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier, lesson: slug } = await params;
  const found = lessonBySlug(dossier, slug);
  if (!found) return {};
  const t = await getTranslations({ locale, namespace: 'wall' });
  return {
    title: t('title', { title: found.lesson.texts[locale].title }),
    description: t('description'),
    alternates: alternates(locale, dossier, 'lessons', slug, 'projector'),
  };
}

export default async function Projector({ params }: Params) {
  const { locale, dossier: dossierSlug, lesson: slug } = await params;
  setRequestLocale(locale);
  const found = lessonBySlug(dossierSlug, slug);
  if (!found) notFound();
  const { dossier, lesson } = found;
  return (
    <main id="main" tabIndex={-1} className="wall">
      <h1 className="vh">{lesson.texts[locale].title}</h1>
      <Wall lesson={lesson} dossier={dossier} locale={locale} />
    </main>
  );
}
