import { getTranslations } from 'next-intl/server';
import { writeSpan } from '#i18n/date.ts';
import type { Edition } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { Chain } from '../chain.tsx';

/** The label every retold text wears, the way to the publisher, and what is known of the article. */
export async function About({ edition, locale }: { edition: Edition; locale: Locale }) {
  const t = await getTranslations({ locale });
  const { about, address, author, genre, published, publishedEnd, publishedKnown, title } = edition.article;
  return (
    <div className="aside">
      <p className="edition">
        {t('reader.edition')} {title === 'ours' && t('reader.ourTitle')} <a href={address}>{t('reader.readAt')} ↗</a>
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
            <Chain edition={edition} locale={locale} long />
          </dd>
        </dl>
      </details>
    </div>
  );
}
