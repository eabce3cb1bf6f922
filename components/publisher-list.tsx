import { getTranslations } from 'next-intl/server';
import { writeDate } from '#i18n/date.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';

/** Where the full texts are: outlet, date and language, and the way there. */
export async function PublisherList({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <ul className="ruled">
      {dossier.editions.map(({ slug, article }) => (
        <li key={slug}>
          <b>{article.outlet}</b>
          <span className="soft">
            {writeDate(locale, article.publishedEnd ? article.published.slice(0, 7) : article.published, 'short')} ·{' '}
            {t(`lang.${article.lang as Locale}`)}
          </span>
          <a href={article.address}>{new URL(article.address).hostname.replace(/^www\./, '')} ↗</a>
        </li>
      ))}
    </ul>
  );
}
