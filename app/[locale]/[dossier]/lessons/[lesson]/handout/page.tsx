import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { lessonBySlug, lessonParams } from '#app/site.ts';
import { HandoutPage } from '#components/lesson/handout-page.tsx';
import { Prose } from '#components/reader/prose.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { address, alternates, twinsOf } from '#i18n/address.ts';
import { isBlind } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../../../sheet.css';

type Params = { params: Promise<{ locale: Locale; dossier: string; lesson: string }> };

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier, lesson: slug } = await params;
  const found = lessonBySlug(dossier, slug);
  if (!found) return {};
  const t = await getTranslations({ locale, namespace: 'handout' });
  return {
    title: t('title', { title: found.lesson.texts[locale].title }),
    description: t('description'),
    alternates: alternates(locale, dossier, 'lessons', slug, 'handout'),
  };
}

export default async function Handout({ params }: Params) {
  const { locale, dossier: dossierSlug, lesson: slug } = await params;
  setRequestLocale(locale);
  const found = lessonBySlug(dossierSlug, slug);
  if (!found) notFound();
  const { dossier, lesson } = found;
  const t = await getTranslations('handout');
  const to = (...page: string[]) => address(locale, dossierSlug, 'lessons', slug, ...page);
  return (
    <>
      <SiteHead
        locale={locale}
        twins={twinsOf(dossierSlug, 'lessons', slug, 'handout')}
        dossier={dossier}
        current="lessons"
      />
      <main id="main" tabIndex={-1} className="lesson">
        <HandoutPage
          title={lesson.texts[locale].title}
          items={lesson.tasks.map(({ text, ...task }) => ({ ...task, text: <Prose prose={text[locale]} /> }))}
          scene={{ dossier, lesson, locale, hidden: isBlind(lesson) }}
        >
          <a href={to()}>{t('back')}</a>
          <a href={to('key')}>{t('toKey')}</a>
        </HandoutPage>
      </main>
    </>
  );
}
