import type { Metadata } from 'next';
import { type Messages, NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';

/** The pages for own texts: to bring one in, those that lie on the device, and one of them open. */
export type OwnPage = 'import' | 'texts' | 'read';

export interface ProgramParams {
  params: Promise<{ locale: Locale }>;
}

const paths: Record<OwnPage, string[]> = {
  import: ['import'],
  texts: ['import', 'texts'],
  read: ['import', 'read'],
};

export async function programMetadata(page: OwnPage, { params }: ProgramParams): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'own.page' });
  return {
    title: t(`${page}.title`),
    description: t(`${page}.description`),
    alternates: alternates(locale, ...paths[page]),
    // What lies on one device is nothing for a search engine.
    ...(page === 'import' ? {} : { robots: { index: false } }),
  };
}

interface ProgramPageProps extends ProgramParams {
  page: OwnPage;
  /** The messages that the program says, by their first names: they are sent along in the page. */
  says: readonly (keyof Messages)[];
  /** The program, with a `main` of its own. */
  children: ReactNode;
}

/** A page that is a program: the bar of every other page, and React in the browser below it. */
export async function ProgramPage({ params, page, says, children }: ProgramPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const messages = await getMessages();
  const said = Object.fromEntries(says.map((name) => [name, messages[name]]));
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(...paths[page])} current={page === 'texts' ? 'texts' : null} />
      <NextIntlClientProvider messages={said as Partial<Messages>}>{children}</NextIntlClientProvider>
    </>
  );
}
