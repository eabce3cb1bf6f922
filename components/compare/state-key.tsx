import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';
import { states } from '#lib/model/point.ts';

/** What the four signs stand for. */
export async function StateKey({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'state' });
  return (
    <p className="key">
      {states.map((state) => (
        <span key={state} className={`state ${state}`}>
          {t(state)}
        </span>
      ))}
    </p>
  );
}
