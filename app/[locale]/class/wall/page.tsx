import type { Metadata } from 'next';
import { type Messages, NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server';
import { WallRoom } from '#class/wall/wall-room.tsx';
import { alternates } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../class.css';
import '../../../class-wall.css';

interface Params {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'class.wall' });
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternates(locale, 'class', 'wall'),
    robots: { index: false },
    referrer: 'same-origin',
  };
}

/** The class on the board. It has no bar: the whole of it is for the room. */
export default async function Page({ params }: Params) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('class.wall');
  const { layer, reader, class: said } = await getMessages();
  const { wall, phase } = said;
  return (
    <main id="main" tabIndex={-1} className="wall">
      <noscript>
        <p>{t('noScript')}</p>
      </noscript>
      <NextIntlClientProvider messages={{ layer, reader, class: { wall, phase } } as Partial<Messages>}>
        <WallRoom />
      </NextIntlClientProvider>
    </main>
  );
}
