import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PageText } from '#components/page-text.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import type { pages } from '#lib/content/page-prose.ts';
import { readSource } from '#lib/content/read.ts';
import type { Locale } from '#lib/model/locale.ts';
import './library.css';

type Name = (typeof pages)[number];
type Params = { params: Promise<{ locale: Locale }> };

/** Metadata for one of our own pages in prose. */
export async function proseMetadata(name: Name, { params }: Params): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: name });
  return { title: t('title'), description: t('description'), alternates: alternates(locale, name) };
}

/** One of our own pages in prose, from `articles/<name>.<locale>.mdx`. */
export async function prosePage(name: Name, { params }: Params) {
  const { locale } = await params;
  setRequestLocale(locale);
  const text = readSource('articles', `${name}.${locale}.mdx`);
  if (!text) notFound();
  const t = await getTranslations(name);
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(name)} current={name} />
      <main id="main" tabIndex={-1} className="prose-page">
        <h1>{t('title')}</h1>
        <PageText source={text.source} locale={locale} />
      </main>
    </>
  );
}
