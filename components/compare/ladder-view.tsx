import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Ladder } from '#lib/model/term.ts';

/** One thing, and what each account calls it, by date. */
export async function LadderView({ ladder, dossier, locale }: { ladder: Ladder; dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <section className="ladder" id={ladder.id}>
      <h3>{ladder.thing[locale]}</h3>
      <ol role="list">
        {ladder.rungs.map(({ edition: slug, use }) => {
          const edition = dossier.editions.find((candidate) => candidate.slug === slug);
          if (!edition) return null;
          const { outlet, lang } = edition.article;
          return (
            <li key={slug}>
              <b>{outlet}</b>
              {use ? (
                <span>
                  <a href={`${editionAddress(locale, dossier.slug, edition)}#${use.at}`}>
                    <q lang={lang}>{use.words}</q>
                  </a>{' '}
                  {locale !== lang && <q className="soft">{use.gloss[locale]}</q>}
                </span>
              ) : (
                <span className="state not-found">{t('glossary.none')}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="small soft">{ladder.note[locale]}</p>
    </section>
  );
}
