import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteFoot } from '#components/site-foot.tsx';
import { origin } from '#i18n/address.ts';
import { isLocale, locales } from '#lib/model/locale.ts';
import '../tokens.css';
import '../base.css';

// `optional`: a font that is late does not move a line somebody is reading; it is there on the next page. Not fetched
// ahead either: the browser would hold the first words back for it.
const text = localFont({
  src: '../../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  variable: '--literata',
  weight: '200 900',
  display: 'optional',
  preload: false,
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
});
const ui = localFont({
  src: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  variable: '--atkinson',
  weight: '200 800',
  display: 'optional',
  preload: false,
  fallback: ['system-ui', 'sans-serif'],
  adjustFontFallback: 'Arial',
});

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'site' });
  return {
    metadataBase: new URL(origin),
    title: { default: t('title'), template: `%s – ${t('name')}` },
    description: t('description'),
    icons: { icon: '/icon.svg', apple: '/apple-icon.png' },
    openGraph: {
      siteName: t('name'),
      locale,
      type: 'website',
      images: [{ url: `/card.${locale}.png`, width: 1200, height: 630, alt: t('title') }],
    },
    twitter: { card: 'summary_large_image' },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
};

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('site');
  return (
    <html lang={locale} className={`${text.variable} ${ui.variable}`} suppressHydrationWarning>
      <head>
        <script data-first-paint="page" />
        <script type="module" src="/reader.js" data-reader />
      </head>
      <body>
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        {children}
        <SiteFoot locale={locale} />
      </body>
    </html>
  );
}
