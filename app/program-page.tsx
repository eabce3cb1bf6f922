import type { Metadata } from 'next';
import { type Messages, NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';

/** The pages for own texts: to bring one in, those that lie on the device, and one of them open. */
export type OwnPage = 'import' | 'texts' | 'read';

/** The pages of the class: the way in, the form that opens one, and one for each who is in it. */
export type ClassPage = 'class' | 'new' | 'pupil' | 'teacher' | 'wall';

export type ProgramName = OwnPage | ClassPage;

export interface ProgramParams {
  params: Promise<{ locale: Locale }>;
}

const paths: Record<ProgramName, string[]> = {
  import: ['import'],
  texts: ['import', 'texts'],
  read: ['import', 'read'],
  class: ['class'],
  new: ['class', 'new'],
  pupil: ['class', 'pupil'],
  teacher: ['class', 'teacher'],
  wall: ['class', 'wall'],
};

export async function programMetadata(page: ProgramName, { params }: ProgramParams): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale });
  const said =
    page === 'import' || page === 'texts' || page === 'read'
      ? (`own.page.${page}` as const)
      : (`class.page.${page}` as const);
  return {
    // The reader names itself by the text that is open: of two that name a page, now one and now the other wins.
    title: page === 'read' ? null : t(`${said}.title`),
    description: t(`${said}.description`),
    alternates: alternates(locale, ...paths[page]),
    // What lies on one device, or goes on in one class, is nothing for a search engine.
    ...(page === 'import' || page === 'class' ? {} : { robots: { index: false } }),
  };
}

type Said = keyof Messages | `class.${keyof Messages['class']}`;

interface ProgramPageProps extends ProgramParams {
  page: ProgramName;
  /** The messages that the program says, by their places, as `lang` or `class.join`: they are sent along in the page. */
  says: readonly Said[];
  /** The program, with a `main` of its own. */
  children: ReactNode;
}

/** A page that is a program: the bar of every other page, and React in the browser below it. */
export async function ProgramPage({ params, page, says, children }: ProgramPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(...paths[page])} current={currentOf(page)} />
      <NextIntlClientProvider messages={sent(await getMessages(), says)}>{children}</NextIntlClientProvider>
    </>
  );
}

function currentOf(page: ProgramName): 'texts' | 'class' | null {
  if (page === 'texts') return 'texts';
  return page === 'class' ? 'class' : null;
}

/** Whole parts of the messages, and of those of the class only what is named: a pupil's phone need not have them all. */
function sent(messages: Messages, says: readonly Said[]): Partial<Messages> {
  const some = (of: object, names: readonly string[]) =>
    Object.fromEntries(Object.entries(of).filter(([name]) => names.includes(name)));
  const inClass = says.flatMap((said) => (said.startsWith('class.') ? [said.slice('class.'.length)] : []));
  return { class: some(messages.class, inClass), ...some(messages, says) } as Partial<Messages>;
}
