import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { download } from '#app/download-file.ts';
import { dossierBySlug, dossiers } from '#app/site.ts';
import { DownloadTable } from '#components/download-table.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import { downloadAddress, downloadFormats } from '#lib/model/download.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../library.css';

type Params = { params: Promise<{ locale: Locale; dossier: string }> };

const licence = 'https://creativecommons.org/licenses/by-sa/4.0/';

export const dynamicParams = false;

export function generateStaticParams() {
  return dossiers().map(({ slug }) => ({ dossier: slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier } = await params;
  const t = await getTranslations({ locale, namespace: 'takeAway' });
  return { title: t('title'), description: t('description'), alternates: alternates(locale, dossier, 'take-away') };
}

export default async function TakeAway({ params }: Params) {
  const { locale, dossier: slug } = await params;
  setRequestLocale(locale);
  const dossier = dossierBySlug(slug);
  if (!dossier) notFound();
  const t = await getTranslations('takeAway');
  const rows = await Promise.all(
    [undefined, ...dossier.editions].map(async (edition) => ({
      text: edition?.article.outlet ?? t('all'),
      files: await Promise.all(
        downloadFormats.map(async (format) => {
          const { name, body } = await download({ dossier, edition, format, locale });
          return { format, address: downloadAddress(slug, name), size: body.length };
        }),
      ),
    })),
  );
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(slug, 'take-away')} dossier={dossier} current={null} />
      <main id="main" tabIndex={-1} className="take-away">
        <h1>{t('title')}</h1>
        <p className="read">{t('lede')}</p>
        <section className="band">
          <h2>{t('files')}</h2>
          <DownloadTable rows={rows} locale={locale} />
        </section>
        <section className="band">
          <h2>{t('formats')}</h2>
          <dl className="formats">
            {downloadFormats.map((format) => [
              <dt key={format}>{t(`format.${format}.name`)}</dt>,
              <dd key={`${format}-about`}>{t(`format.${format}.about`)}</dd>,
            ])}
          </dl>
        </section>
        <p>
          {t('rights')} <a href={licence}>{t('licence')}</a>
        </p>
      </main>
    </>
  );
}
