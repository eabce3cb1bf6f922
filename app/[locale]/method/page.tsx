import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PageText } from '#components/page-text.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import { readSource } from '#lib/content/read.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../library.css';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'method' });
  return { title: t('title'), description: t('description'), alternates: alternates(locale, 'method') };
}

export default async function Method({ params }: Params) {
  const { locale } = await params;
  setRequestLocale(locale);
  const text = readSource('articles', `method.${locale}.mdx`);
  if (!text) notFound();
  const t = await getTranslations('method');
  const twins = twinsOf('method');
  return (
    <>
      <SiteHead locale={locale} twins={twins} current="method" />
      <main id="main" tabIndex={-1} className="method">
        <h1>{t('title')}</h1>
        <PageText source={text.source} locale={locale} />
      </main>
    </>
  );
}
