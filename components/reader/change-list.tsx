import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import { changesByBlock } from '#lib/model/change.ts';
import { type Dossier, type Edition, madeFrom, madeInto, textIn } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { inReadingOrder } from '#lib/model/row.ts';
import { Words } from '../words.tsx';
import { PlaceName } from './place-name.tsx';

interface ChangeListProps {
  dossier: Dossier;
  edition: Edition;
  locale: Locale;
}

/**
 * What was kept, changed, added and cut on the way from one edition to the other, paragraph by paragraph. It gives
 * only the words, each with the way to its note: the notes tell the rest, and stand on the page already.
 */
export async function ChangeList({ dossier, edition, locale }: ChangeListProps) {
  const t = await getTranslations({ locale });
  const { lang } = edition.article;
  const blocks = changesByBlock(inReadingOrder(edition.annotations, lang));
  const from = madeFrom(dossier, edition)[0] ?? edition;
  const to = from === edition ? madeInto(dossier, edition)[0] : edition;
  if (blocks.length === 0 || !to) return null;
  const shown = textIn(edition, locale) ? locale : lang;
  return (
    <details>
      <summary>{t('change.heading')}</summary>
      <p>{t('change.lede', { from: from.article.outlet, to: to.article.outlet })}</p>
      <dl className="changes">
        {blocks.map(({ block, changes }) => (
          <Fragment key={block}>
            <dt>
              {block.startsWith('p') ? (
                t('reader.paragraph', { block: block.slice(1) })
              ) : (
                <PlaceName at={`${block}.1`} locale={locale} />
              )}
            </dt>
            {changes.map(({ change, notes }) => (
              <dd key={change}>
                {t(`change.${change}`)}:{' '}
                {notes.map(({ id, at, targets }, index) => (
                  <Fragment key={id}>
                    {index > 0 && ' · '}
                    <a href={`?note=${id}#${at}`}>
                      <Words edition={edition} at={at} targets={targets} lang={shown} />
                    </a>
                  </Fragment>
                ))}
              </dd>
            ))}
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
