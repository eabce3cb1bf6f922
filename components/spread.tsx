import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import { writeDate } from '#i18n/date.ts';
import type { Dossier } from '#lib/model/edition.ts';
import { noteIn, translationsOf } from '#lib/model/edition.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';

/** An open book: two editions’ words for the same thing, one on each page. */
export async function Spread({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  const sides = (dossier.cover ?? []).flatMap((id) => noteIn(dossier, id) ?? []);
  const [first] = sides;
  if (!first) return null;
  return (
    <div className="spread">
      {sides.map(({ edition, annotation }) => {
        const original = edition.article.lang;
        const translation = translationFor(locale, original, translationsOf(edition));
        const href = `${editionAddress(locale, dossier.slug, edition)}?note=${annotation.id}#${annotation.at}`;
        return (
          <div key={edition.slug}>
            <p className="small soft">
              {edition.article.outlet}, {writeDate(locale, edition.article.published.slice(0, 7), 'short')}
            </p>
            <a className={`word ${annotation.layer}`} href={href}>
              <q lang={original}>{annotation.targets[original]?.exact}</q>
            </a>
            {translation && (
              <q className="gloss" lang={translation}>
                {annotation.targets[translation]?.exact}
              </q>
            )}
          </div>
        );
      })}
      <footer>
        <span className={`${first.annotation.layer} tag`}>
          <b>{t(`layer.${first.annotation.layer}.name`)}</b>
        </span>
        <span>{t('library.sameHelp')}</span>
      </footer>
    </div>
  );
}
