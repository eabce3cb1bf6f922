import { getTranslations } from 'next-intl/server';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';

/** Boxes for the texts that are to be set against each other, and how many contrasts stand between them. */
export async function ContrastFilter({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'contrast' });
  const [none, one, two] = [0, 1, 2].map((count) => t('found', { count }));
  return (
    <contrast-filter
      class="filter needs-script"
      data-none={none}
      data-one={one}
      data-more={two?.replace('2', '{count}')}
      data-among={t('among', { found: '{found}', outlets: '{outlets}' })}
      data-among-one={t('amongOne', { found: '{found}', outlet: '{outlets}' })}
    >
      <fieldset className="cluster">
        <legend>{t('between')}</legend>
        {dossier.editions.map(({ slug, article }) => (
          <label className="check" key={slug}>
            <input type="checkbox" value={slug} /> <span>{article.outlet}</span>
          </label>
        ))}
        <button className="btn quiet" type="reset">
          {t('reset')}
        </button>
      </fieldset>
      <p role="status">{t('found', { count: dossier.contrasts.length })}</p>
    </contrast-filter>
  );
}
