import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import { writeDate } from '#i18n/date.ts';
import type { Annotation } from '#lib/model/annotation.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { translationsOf } from '#lib/model/edition.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';

interface Side {
  edition: Edition;
  annotation: Annotation;
}

/** An open book: two editions’ words for the same thing, one on each page. Drawn from the first linked pair of frames. */
export async function Spread({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  const sides = firstPair(dossier);
  if (!sides) return null;
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
        <span className="framing tag">
          <b>{t('layer.framing.name')}</b>
        </span>
        <span>{t('library.sameHelp')}</span>
      </footer>
    </div>
  );
}

/** The first two editions, latest first, whose notes on framing point at each other. */
function firstPair(dossier: Dossier): [Side, Side] | null {
  const known = new Map<string, Side>();
  for (const edition of dossier.editions) {
    for (const annotation of edition.annotations)
      known.set(`${edition.slug}/${annotation.id}`, { edition, annotation });
  }
  for (const edition of [...dossier.editions].reverse()) {
    for (const annotation of edition.annotations) {
      if (annotation.layer !== 'framing') continue;
      for (const id of annotation.versus) {
        const other = known.get(id);
        if (other?.annotation.versus.includes(`${edition.slug}/${annotation.id}`))
          return [other, { edition, annotation }];
      }
    }
  }
  return null;
}
