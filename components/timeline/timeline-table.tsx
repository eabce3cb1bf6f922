import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import { writeSpan } from '#i18n/date.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { entriesOf } from '#lib/model/timeline.ts';
import { EventRow } from './event-row.tsx';

/** The timeline as a table: when, what, known from where, told by whom. */
export async function TimelineTable({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'timeline' });
  return (
    // The roles stay when the style sheet turns rows into entries on a phone.
    <table className="timeline-table" role="table" aria-label={t('table')}>
      <thead role="rowgroup">
        <tr role="row">
          {(['date', 'what', 'source', 'told'] as const).map((name) => (
            <th key={name} scope="col" role="columnheader">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entriesOf(dossier).map((entry) =>
          entry.kind === 'text' ? (
            <TextRow key={`text ${entry.id}`} edition={entry.edition} dossier={dossier} locale={locale} />
          ) : (
            <EventRow key={entry.id} event={entry.event} dossier={dossier} locale={locale} />
          ),
        )}
      </tbody>
    </table>
  );
}

async function TextRow({ edition, dossier, locale }: { edition: Edition; dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  const { outlet, genre, part, published, publishedEnd, publishedKnown, address } = edition.article;
  return (
    <tr role="row" className="written" data-edition={edition.slug}>
      <td role="cell">
        <time dateTime={published}>{writeSpan(locale, published, publishedEnd, 'short')}</time>
      </td>
      <th scope="row" role="rowheader">
        <span className="small soft">{t('timeline.kind.text')}</span>
        <a href={editionAddress(locale, dossier.slug, edition)}>{outlet}</a>
        <span className="small soft">
          {t(`genre.${genre}`)}
          {part && ` · ${t('reader.part')}`}
        </span>
      </th>
      <td role="cell">
        <p className="small">{publishedKnown[locale]}</p>
        <a href={address} aria-label={t('dossier.publisherOf', { outlet })}>
          {t('dossier.publisher')} ↗
        </a>
      </td>
      <td role="cell" />
    </tr>
  );
}
