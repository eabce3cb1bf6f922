import { getTranslations } from 'next-intl/server';
import { editionAddress, address as pageAddress } from '#i18n/address.ts';
import { citedEdition } from '#i18n/citation.ts';
import { writeSpan } from '#i18n/date.ts';
import { type Dossier, type Edition, madeInto } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { Chain } from '../chain.tsx';
import { CiteButton } from '../cite-button.tsx';
import { Reference } from '../reference.tsx';
import { ChangeList } from './change-list.tsx';

interface AboutProps {
  dossier: Dossier;
  edition: Edition;
  locale: Locale;
}

/** The label every retold text wears, the way to the publisher, and what is known of the article. */
export async function About({ dossier, edition, locale }: AboutProps) {
  const t = await getTranslations({ locale });
  const { about, address, author, genre, part, published, publishedEnd, publishedKnown, title } = edition.article;
  const heirs = madeInto(dossier, edition);
  return (
    <div className="aside">
      <p className="edition">
        {part && <b>{t('reader.partLabel')}</b>} {part?.[locale]} {t('reader.edition')}{' '}
        {title === 'ours' && t('reader.ourTitle')} <a href={address}>{t('reader.readAt')} ↗</a>{' '}
        <a
          href={`${pageAddress(locale, 'import')}?dossier=${dossier.slug}&edition=${edition.slug}`}
          data-own={t('own.full')}
        >
          {t('own.have')}
        </a>
      </p>
      <details>
        <summary>{t('reader.about')}</summary>
        <p>{about[locale]}</p>
        <dl className="facts-list">
          <dt>{t('reader.publishedLabel')}</dt>
          <dd>
            {writeSpan(locale, published, publishedEnd)}. {publishedKnown[locale]}
          </dd>
          <dt>{t('reader.authorLabel')}</dt>
          <dd>{author[locale]}</dd>
          <dt>{t('reader.genreLabel')}</dt>
          <dd>{t(`genre.${genre}`)}</dd>
          <dt>{t('reader.chainLabel')}</dt>
          <dd>
            <Chain dossier={dossier} edition={edition} locale={locale} long />
          </dd>
          {heirs.length > 0 && (
            <>
              <dt>{t('reader.heirsLabel')}</dt>
              {heirs.map((heir) => (
                <dd key={heir.slug}>
                  <a href={editionAddress(locale, dossier.slug, heir)}>{heir.article.outlet}</a>
                </dd>
              ))}
            </>
          )}
          <dt>{t('cite.title')}</dt>
          <dd>
            <Reference
              cited={{ kind: 'edition', edition: await citedEdition(edition, locale) }}
              dossier={dossier}
              locale={locale}
              path={editionAddress(locale, dossier.slug, edition)}
            />{' '}
            <CiteButton kind="edition" locale={locale} />
          </dd>
        </dl>
      </details>
      <ChangeList dossier={dossier} edition={edition} locale={locale} />
    </div>
  );
}
