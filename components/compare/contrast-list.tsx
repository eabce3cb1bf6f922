import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import { textIn } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { Words } from '../words.tsx';

/** All contrasts, the strongest first, with the words of each position; narrowed to two chosen texts by boxes. */
export async function ContrastList({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  const counts = [0, 1, 2].map((count) => t('contrast.found', { count }));
  return (
    <>
      <contrast-filter
        class="filter needs-script"
        data-none={counts[0]}
        data-one={counts[1]}
        data-more={counts[2]?.replace('2', '{count}')}
      >
        <fieldset className="cluster">
          <legend>{t('contrast.between')}</legend>
          {dossier.editions.map(({ slug, article }) => (
            <label className="check" key={slug}>
              <input type="checkbox" value={slug} /> {article.outlet}
            </label>
          ))}
        </fieldset>
        <p role="status">{t('contrast.found', { count: dossier.contrasts.length })}</p>
      </contrast-filter>
      <ol className="contrasts" role="list">
        {dossier.contrasts.map((contrast) => (
          <li key={contrast.id} data-editions={contrast.positions.map(({ edition }) => edition).join(' ')}>
            <h2>
              <a href={address(locale, dossier.slug, 'contrasts', contrast.id)}>{contrast.title[locale]}</a>
            </h2>
            <p className="small soft">
              <span className={`tag ${contrast.layer}`}>
                <b>{t(`layer.${contrast.layer}.name`)}</b>
              </span>{' '}
              · {t(`relation.${contrast.relation}`)}
            </p>
            <ul role="list">
              {contrast.positions.map((position) => {
                const edition = dossier.editions.find(({ slug }) => slug === position.edition);
                const lang = edition?.article.lang ?? '';
                const beside = edition && textIn(edition, locale) && locale !== lang ? locale : null;
                return (
                  <li key={`${position.edition}${position.at}`}>
                    <b>{edition?.article.outlet}</b>{' '}
                    {edition && <Words edition={edition} at={position.at} targets={position.targets} lang={lang} />}{' '}
                    {edition && beside && (
                      <Words
                        edition={edition}
                        at={position.at}
                        targets={position.targets}
                        lang={beside}
                        className="soft"
                      />
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
