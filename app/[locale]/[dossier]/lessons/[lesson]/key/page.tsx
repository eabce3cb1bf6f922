import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { lessonBySlug, lessonParams } from '#app/site.ts';
import { KeySheet } from '#components/lesson/key-sheet.tsx';
import { PrintButton } from '#components/lesson/print-button.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { address, alternates, twinsOf } from '#i18n/address.ts';
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
    title: t('keyTitle', { title: found.lesson.texts[locale].title }),
    description: t('keyDescription'),
    alternates: alternates(locale, dossier, 'lessons', slug, 'key'),
    // A pupil who looks for the handout should not be led here.
    robots: { index: false },
  };
}

export default async function Key({ params }: Params) {
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
        twins={twinsOf(dossierSlug, 'lessons', slug, 'key')}
        dossier={dossier}
        current="lessons"
      />
      <main id="main" tabIndex={-1} className="lesson">
        <div className="cluster apart tools-row">
          <p className="cluster">
            <a href={to()}>{t('back')}</a>
            <a href={to('handout')}>{t('toHandout')}</a>
          </p>
          <PrintButton locale={locale} />
        </div>
        <KeySheet lesson={lesson} dossier={dossier} locale={locale} />
      </main>
    </>
  );
}
