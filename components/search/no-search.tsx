import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';

/** What to do where the browser runs no scripts: the ways to a word that need none. */
export async function NoSearch({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const pages = [
    { name: 'glossary', there: dossier.glossary.length > 0 },
    { name: 'compare', there: dossier.points.length > 0 },
    { name: 'contrasts', there: dossier.contrasts.length > 0 },
  ] as const;
  return (
    <div className="stack without-script">
      <p className="read">{t('noScript')}</p>
      <ul>
        {pages.map(
          ({ name, there }) =>
            there && (
              <li key={name}>
                <a href={address(locale, dossier.slug, name)}>{t(`instead.${name}`)}</a>
              </li>
            ),
        )}
        <li>{t('instead.browser')}</li>
      </ul>
    </div>
  );
}
