import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import { writeDate } from '#i18n/date.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { translationsOf } from '#lib/model/edition.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';
import type { Point } from '#lib/model/point.ts';
import { Words } from '../words.tsx';
import { PassageQuote } from './passage-quote.tsx';

interface StandCellProps {
  point: Point;
  edition: Edition;
  dossier: Dossier;
  locale: Locale;
}

/** How one edition stands to a claim: a sign and a word, the edition’s words, and on opening the whole passage. */
export async function StandCell({ point, edition, dossier, locale }: StandCellProps) {
  const t = await getTranslations({ locale });
  const stand = point.stands[edition.slug];
  const { outlet, lang } = edition.article;
  const shared = {
    role: 'cell',
    id: `${point.id}.${edition.slug}`,
    'data-state': stand?.state,
    'data-edition': edition.slug,
    'data-outlet': outlet,
  };
  // The check lets only a text of which we have read a part be left out.
  if (!stand) {
    return (
      <td {...shared}>
        <span className="state outside">{t('compare.outside')}</span>
      </td>
    );
  }
  const state = <span className={`state ${stand.state}`}>{t(`state.${stand.state}`)}</span>;
  if (!('passage' in stand)) {
    return (
      <td {...shared}>
        {state}
        {stand.state === 'before' && (
          <small className="soft"> {t('compare.beforeEvent', { date: writeDate(locale, stand.event) })}</small>
        )}
      </td>
    );
  }
  const { passage } = stand;
  const translation = translationFor(locale, lang, translationsOf(edition));
  const shown = translation === locale || lang === locale ? locale : lang;
  return (
    <td {...shared} data-at={passage.at}>
      <details>
        <summary>
          {state} <Words edition={edition} at={passage.at} targets={passage.targets} lang={shown} />
        </summary>
        {stand.state === 'differs' && (
          <p className="small">
            {t('compare.how')} {stand.how[locale]}
          </p>
        )}
        <PassageQuote passage={passage} edition={edition} lang={lang} className="read" />
        {translation && <PassageQuote passage={passage} edition={edition} lang={translation} className="read gloss" />}
        <a href={`${editionAddress(locale, dossier.slug, edition)}#${passage.at}`}>{t('compare.toText', { outlet })}</a>
      </details>
    </td>
  );
}
