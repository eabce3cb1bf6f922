import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';
import { groups, states } from '#lib/model/point.ts';

/** Narrows the claims by subject, answer and words. Without a script all of them are there to read. */
export async function PointFilter({ locale, total }: { locale: Locale; total: number }) {
  const t = await getTranslations({ locale });
  const counts = [0, 1, 2].map((count) => t('compare.found', { count }));
  return (
    <point-filter
      class="filter needs-script"
      data-none={counts[0]}
      data-one={counts[1]}
      data-more={counts[2]?.replace('2', '{count}')}
    >
      <label>
        {t('compare.group')}
        <select name="group">
          <option value="">{t('compare.allGroups')}</option>
          {groups.map((group) => (
            <option key={group} value={group}>
              {t(`group.${group}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('compare.state')}
        <select name="state">
          <option value="">{t('compare.allStates')}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('compare.search')}
        <input type="search" name="q" maxLength={80} autoComplete="off" />
      </label>
      <label className="check">
        <input type="checkbox" name="disputed" /> {t('compare.disputed')}
      </label>
      <button className="btn quiet" type="reset">
        {t('compare.reset')}
      </button>
      <p role="status">{t('compare.found', { count: total })}</p>
    </point-filter>
  );
}
