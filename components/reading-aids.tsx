import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';

/**
 * The button of the reading aids. They need a script, so without one it is hidden: a browser has its own zoom and its
 * own dark mode. `reader/reading-aids.ts` brings the panel in when it is first opened.
 */
export async function ReadingAids({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <reading-aids data-failed={t('site.notFetched')}>
      <button className="btn needs-script" type="button" popoverTarget="aids" aria-label={t('aids.openLong')}>
        Aa
      </button>
    </reading-aids>
  );
}
