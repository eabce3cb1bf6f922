import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { dossiers } from '#app/site.ts';
import { DossierEntry } from '#components/dossier-entry.tsx';
import { PublisherList } from '#components/publisher-list.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { Spread } from '#components/spread.tsx';
import { address, alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../library.css';

type Params = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale } = await params;
  return { alternates: alternates(locale) };
}

export default async function Library({ params }: Params) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('library');
  const all = dossiers();
  const twins = twinsOf();
  const [first] = all;
  return (
    <>
      <SiteHead locale={locale} twins={twins} current="library" />
      <main id="main" tabIndex={-1}>
        <section className="lede">
          <div>
            <h1>{t('headline')}</h1>
            <p className="read">{t('lede')}</p>
            <p className="cluster">
              {first && (
                <a className="btn primary big" href={address(locale, first.slug)}>
                  {t('open')}
                </a>
              )}
              <a href={address(locale, 'method')}>{t('how')}</a>
            </p>
          </div>
          {first && <Spread dossier={first} locale={locale} />}
        </section>
        <section className="shelf">
          <h2>{t('dossiers')}</h2>
          <div>
            {all.map((dossier) => (
              <DossierEntry key={dossier.slug} dossier={dossier} locale={locale} />
            ))}
          </div>
        </section>
        <section className="shelf">
          <h2>{t('readAt')}</h2>
          <div>
            <p className="soft">{t('readAtAbout')}</p>
            {all.map((dossier) => (
              <PublisherList key={dossier.slug} dossier={dossier} locale={locale} />
            ))}
          </div>
        </section>
      </main>
    </>
  );
}
