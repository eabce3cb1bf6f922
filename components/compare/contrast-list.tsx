import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { ContrastTag } from './contrast-tag.tsx';
import { PositionView } from './position-view.tsx';

/** All contrasts, the strongest first: every passage in original and translation, the relation and the question. */
export async function ContrastList({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'contrast' });
  return (
    <ol className="contrasts" role="list">
      {dossier.contrasts.map((contrast) => {
        const { id, title, positions, question } = contrast;
        return (
          <li key={id} id={id} data-editions={positions.map(({ edition }) => edition).join(' ')}>
            <h2>
              <a href={address(locale, dossier.slug, 'contrasts', id)}>{title[locale]}</a>
            </h2>
            <ContrastTag contrast={contrast} locale={locale} />
            <div className="positions">
              {positions.map((position) => (
                <PositionView
                  key={`${position.edition}${position.at}`}
                  {...{ position, contrast, dossier, locale }}
                  heading="h3"
                />
              ))}
            </div>
            <p className="question">
              <b>{t('question')}:</b> <span>{question[locale]}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
