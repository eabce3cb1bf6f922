import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';

/** The terms by the alphabet of the language, each with its forms and where it is used. */
export async function GlossaryList({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  const collator = new Intl.Collator(locale);
  const terms = [...dossier.glossary].sort((a, b) => collator.compare(a.term[locale], b.term[locale]));
  return (
    <dl className="glossary">
      {terms.map(({ id, term, forms, about, uses }) => (
        <div key={id} id={id}>
          <dt>{term[locale]}</dt>
          <dd>{about[locale]}</dd>
          {Object.keys(forms).length > 0 && (
            <dd className="small soft">
              {t('glossary.also')}:{' '}
              {Object.entries(forms).map(([lang, form]) => (
                <span key={lang}>
                  {t(`lang.${lang as Locale}`)} <span lang={lang}>{form}</span>{' '}
                </span>
              ))}
            </dd>
          )}
          {uses.length > 0 && (
            <dd className="small">
              {t('glossary.uses')}{' '}
              {uses.map(({ edition: slug, at, words }) => {
                const edition = dossier.editions.find((candidate) => candidate.slug === slug);
                return (
                  edition && (
                    <span className="use" key={slug + at}>
                      <a href={`${editionAddress(locale, dossier.slug, edition)}#${at}`}>{edition.article.outlet}</a>{' '}
                      <q lang={edition.article.lang}>{words}</q>{' '}
                    </span>
                  )
                );
              })}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
