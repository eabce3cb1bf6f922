import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import { writeDate } from '#i18n/date.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';

/** A dossier on the shelf: title, what it is about, and its facts. */
export async function DossierEntry({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  const months = dossier.editions.map(({ article }) => article.published.slice(0, 7)).sort();
  const originals = [...new Set(dossier.editions.flatMap(({ article }) => article.chain.map(({ lang }) => lang)))];
  const languages = [...new Set(dossier.editions.flatMap((edition) => edition.texts.map(({ lang }) => lang)))];
  const names = (langs: string[]) => langs.map((lang) => t(`lang.${lang as Locale}`)).join(', ');
  return (
    <article className="dossier">
      <div className="stack">
        <h3>
          <a href={address(locale, dossier.slug)}>{dossier.title[locale]}</a>
        </h3>
        <p className="read">{dossier.summary[locale]}</p>
      </div>
      <dl className="facts-list">
        <dt>{t('library.texts')}</dt>
        <dd>{dossier.editions.length}</dd>
        <dt>{t('library.time')}</dt>
        <dd>{[months[0], months.at(-1)].map((month) => writeDate(locale, month ?? '', 'short')).join(' – ')}</dd>
        <dt>{t('library.from')}</dt>
        <dd>{names(originals)}</dd>
        <dt>{t('library.to')}</dt>
        <dd>{names(languages)}</dd>
        <dt>{t('library.notes')}</dt>
        <dd>{dossier.editions.reduce((sum, edition) => sum + edition.annotations.length, 0)}</dd>
      </dl>
    </article>
  );
}
