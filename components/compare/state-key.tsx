import { getTranslations } from 'next-intl/server';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { states } from '#lib/model/point.ts';

/** What the signs stand for; that of what we have not read, where there is a text we have read a part of. */
export async function StateKey({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <p className="key">
      {states.map((state) => (
        <span key={state} className={`state ${state}`}>
          {t(`state.${state}`)}
        </span>
      ))}
      {dossier.editions.some(({ article }) => article.part) && (
        <span className="state outside">{t('compare.outside')}</span>
      )}
    </p>
  );
}
