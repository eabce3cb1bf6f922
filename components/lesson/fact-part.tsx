import { getTranslations } from 'next-intl/server';
import { writeDate } from '#i18n/date.ts';
import type { Dossier } from '#lib/model/edition.ts';
import { eventsAround } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';

/** What happened, by date. */
export async function FactPart({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'lesson' });
  return (
    <div>
      <p className="part-head">{t('facts')}</p>
      <dl className="dated">
        {eventsAround(dossier).map(({ date, text }) => (
          <div key={date + text.en}>
            <dt>{writeDate(locale, date, 'short')}</dt>
            <dd>{text[locale]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
