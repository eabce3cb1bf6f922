import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { lessonBySlug } from '#app/site.ts';
import { SiteHead } from '#components/site-head.tsx';
import { address, alternates, twinsOf } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Lesson } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';

export type Params = { params: Promise<{ locale: Locale; dossier: string; lesson: string }> };

/** A lesson, the language it is shown in, and the way to its pages. */
export interface LessonPlace {
  locale: Locale;
  dossier: Dossier;
  lesson: Lesson;
  /** The address of one of its pages; of the plan, without a name. */
  to: (...page: string[]) => string;
}

/** What the address of a page leads to. Where there is no such lesson, the page is not found. */
export async function lessonAt({ params }: Params): Promise<LessonPlace> {
  const { locale, dossier: dossierSlug, lesson: slug } = await params;
  setRequestLocale(locale);
  const found = lessonBySlug(dossierSlug, slug);
  if (!found) notFound();
  return { locale, ...found, to: (...page) => address(locale, dossierSlug, 'lessons', slug, ...page) };
}

/** What a search engine is told of one of a lesson's pages; `page` is its name in the address, if it has one. */
export async function lessonMetadata(
  { params }: Params,
  page: string[],
  say: (lesson: Lesson, locale: Locale) => Promise<Metadata>,
): Promise<Metadata> {
  const { locale, dossier, lesson: slug } = await params;
  const found = lessonBySlug(dossier, slug);
  if (!found) return {};
  return { ...(await say(found.lesson, locale)), alternates: alternates(locale, dossier, 'lessons', slug, ...page) };
}

interface LessonFrameProps {
  place: LessonPlace;
  page?: string;
  children: ReactNode;
}

/** The bar and the main part of a page of a lesson. */
export function LessonFrame({ place: { locale, dossier, lesson }, page, children }: LessonFrameProps) {
  const twins = twinsOf(dossier.slug, 'lessons', lesson.slug, ...(page ? [page] : []));
  return (
    <>
      <SiteHead locale={locale} twins={twins} dossier={dossier} current="lessons" />
      <main id="main" tabIndex={-1} className="lesson">
        {children}
      </main>
    </>
  );
}
