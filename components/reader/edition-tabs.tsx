import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import { writeDate } from '#i18n/date.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';

/** The texts of the dossier, by date: outlet, month and language. */
export async function EditionTabs({
  dossier,
  current,
  locale,
}: {
  dossier: Dossier;
  current: Edition;
  locale: Locale;
}) {
  const t = await getTranslations({ locale });
  return (
    <nav className="tabs" aria-label={t('reader.texts')}>
      {dossier.editions.map((edition) => {
        const { outlet, part, published, publishedEnd, lang } = edition.article;
        // A span of inferred days is shown as its month; the whole is told under «About the text».
        const date = publishedEnd ? published.slice(0, 7) : published;
        return (
          <a
            key={edition.slug}
            href={editionAddress(locale, dossier.slug, edition)}
            data-edition={edition.slug}
            aria-current={edition === current ? 'page' : undefined}
          >
            <b>{outlet}</b>
            <small>
              {writeDate(locale, date, 'short')} · {t(`lang.${lang as Locale}`)}
              {part && ` · ${t('reader.part')}`}
            </small>
          </a>
        );
      })}
    </nav>
  );
}
