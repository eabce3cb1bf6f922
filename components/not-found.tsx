import { getTranslations } from 'next-intl/server';
import { address, twinsOf } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { SiteHead } from './site-head.tsx';

/** An address that leads nowhere: says so, and shows what there is. */
export async function NotFound({ locale, dossiers }: { locale: Locale; dossiers: readonly Dossier[] }) {
  const t = await getTranslations({ locale, namespace: 'notFound' });
  const twins = twinsOf();
  return (
    <>
      <SiteHead locale={locale} twins={twins} current={null} />
      <main id="main" tabIndex={-1} className="stack">
        <h1>{t('title')}</h1>
        <p className="read">{t('text')}</p>
        <p>{t('dossiers')}</p>
        <ul>
          {dossiers.map((dossier) => (
            <li key={dossier.slug}>
              <a href={address(locale, dossier.slug)}>{dossier.title[locale]}</a>
            </li>
          ))}
        </ul>
        <p>
          <a className="btn" href={address(locale)}>
            {t('home')}
          </a>
        </p>
      </main>
    </>
  );
}
