import { getTranslations } from 'next-intl/server';
import { address, editionAddress } from '#i18n/address.ts';
import { writeDate } from '#i18n/date.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { isDisputed, type Point } from '#lib/model/point.ts';
import { CiteButton } from '../cite-button.tsx';
import { StandCell } from './stand-cell.tsx';

/** The claim spine: claims down, editions across. On a phone one claim at a time; the roles keep it a table. */
export async function PointTable({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <div className="scroll">
      <table className="matrix" role="table" aria-label={t('compare.table')}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('compare.claim')}
            </th>
            {dossier.editions.map((edition) => {
              const { outlet, part, published, publishedEnd } = edition.article;
              return (
                <th scope="col" role="columnheader" key={edition.slug}>
                  <a href={editionAddress(locale, dossier.slug, edition)}>{outlet}</a>
                  <small>
                    {writeDate(locale, publishedEnd ? published.slice(0, 7) : published, 'short')}
                    {part && ` · ${t('reader.part')}`}
                  </small>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {dossier.points.map((point) => (
            <PointRow key={point.id} point={point} dossier={dossier} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

async function PointRow({ point, dossier, locale }: { point: Point; dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  const contrasts = dossier.contrasts.filter((contrast) => contrast.point === point.id);
  return (
    <tr
      role="row"
      id={point.id}
      data-point={point.id}
      data-group={point.group}
      data-disputed={isDisputed(point) ? '' : undefined}
    >
      <th scope="row" role="rowheader">
        <small className="soft">{t(`group.${point.group}`)}</small>
        <span className="claim">{point.claim[locale]}</span>
        {point.record && (
          <details>
            <summary>
              {t('compare.record')}: {t(`compare.${point.record.state}`)}
            </summary>
            <p>{point.record.text[locale]}</p>
          </details>
        )}
        <div>
          <a className="hash" href={`#${point.id}`} aria-label={t('compare.link')}>
            #
          </a>
          <CiteButton kind="point" locale={locale} />
        </div>
        {contrasts.map(({ id, title }) => (
          <a className="to-contrast" key={id} href={address(locale, dossier.slug, 'contrasts', id)}>
            {title[locale]}
          </a>
        ))}
      </th>
      {dossier.editions.map((edition) => (
        <StandCell key={edition.slug} point={point} edition={edition} dossier={dossier} locale={locale} />
      ))}
    </tr>
  );
}
