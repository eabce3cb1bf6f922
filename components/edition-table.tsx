import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import { writeDate } from '#i18n/date.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { Chain } from './chain.tsx';

/** The texts by date: genre, date, and the languages each has come through. */
export async function EditionTable({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <>
      {/* The roles stay when the style sheet turns rows into entries on a phone. */}
      <table className="sources-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {(['outlet', 'genre', 'date', 'chain'] as const).map((name) => (
              <th key={name} scope="col" role="columnheader">
                {t(`dossier.${name}`)}
              </th>
            ))}
            <th scope="col" role="columnheader">
              {t('dossier.read')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {dossier.editions.map((edition) => {
            const { outlet, genre, part, published, publishedEnd } = edition.article;
            return (
              <tr key={edition.slug} role="row">
                <th scope="row" role="rowheader">
                  <a href={editionAddress(locale, dossier.slug, edition)}>{outlet}</a>
                </th>
                <td role="cell">
                  {t(`genre.${genre}`)}
                  {part && ` · ${t('reader.part')}`}
                </td>
                <td role="cell">{writeDate(locale, publishedEnd ? published.slice(0, 7) : published, 'short')}</td>
                <td role="cell">
                  <Chain dossier={dossier} edition={edition} locale={locale} />
                </td>
                <td role="cell">
                  <a
                    href={editionAddress(locale, dossier.slug, edition)}
                    aria-label={t('dossier.readOutlet', { outlet })}
                  >
                    {t('dossier.read')}
                  </a>{' '}
                  ·{' '}
                  <a href={edition.article.address} aria-label={t('dossier.publisherOf', { outlet })}>
                    {t('dossier.publisher')} ↗
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small soft">
        <i>{t('dossier.unseen')}</i> <span className="ours">{t('dossier.ours')}</span>
      </p>
    </>
  );
}
