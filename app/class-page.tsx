import type { Metadata } from 'next';
import { type Messages, NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';

/** The teacher's pages of the class, and the one where all begin. */
export type ClassPageName = 'home' | 'new' | 'teacher';

export interface ClassParams {
  params: Promise<{ locale: Locale }>;
}

const paths: Record<ClassPageName, string[]> = {
  home: ['class'],
  new: ['class', 'new'],
  teacher: ['class', 'teacher'],
};

export async function classMetadata(page: ClassPageName, { params }: ClassParams): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: `class.page.${page}` });
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternates(locale, ...paths[page]),
    ...(page === 'home' ? {} : { robots: { index: false } }),
    // A class is found by its code and by nothing that a page might tell another site.
    referrer: 'same-origin',
  };
}

type Place = keyof Messages | `class.${keyof Messages['class']}`;

interface ClassPageProps extends ClassParams {
  page: ClassPageName;
  /** The messages that the program says, by their places, as `class.join`: they are sent along in the page. */
  says: readonly Place[];
  /** The program. */
  children: ReactNode;
}

/** A page of the class: the bar of every other page, and a program below it. With scripts off it says what is missing. */
export async function ClassPage({ params, page, says, children }: ClassPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('class.page');
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(...paths[page])} current="class" />
      <main id="main" tabIndex={-1} className={`class ${page}`}>
        <noscript>
          <p className="edition">{t('noScript')}</p>
        </noscript>
        {page === 'teacher' ? null : <h1>{t(`${page}.title`)}</h1>}
        <NextIntlClientProvider messages={sent(await getMessages(), says)}>{children}</NextIntlClientProvider>
      </main>
    </>
  );
}

function sent(messages: Messages, places: readonly Place[]): Partial<Messages> {
  const of = (all: object, names: readonly string[]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
  const inClass = places.flatMap((place) => (place.startsWith('class.') ? [place.slice('class.'.length)] : []));
  return { ...of(messages, places), class: of(messages.class, inClass) } as Partial<Messages>;
}
