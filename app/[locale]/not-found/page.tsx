import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { dossiers } from '#app/site.ts';
import { NotFound } from '#components/not-found.tsx';
import type { Locale } from '#lib/model/locale.ts';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: 'notFound' }))('title'), robots: { index: false } };
}

/** What the server sends, with status 404, for addresses that lead nowhere. */
export default async function Page({ params }: Params) {
  const { locale } = await params;
  setRequestLocale(locale);
  return <NotFound locale={locale} dossiers={dossiers()} />;
}
