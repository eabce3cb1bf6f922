import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';

/** The frame of what the other texts say, for `reader/others-panel.ts`, which fills in the claims. */
export async function OthersPanel({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'others' });
  return (
    <section id="others" className="others" aria-label={t('title')}>
      <button className="btn quiet" type="button">
        {t('close')}
      </button>
      <h2>{t('title')}</h2>
      <p className="small soft" data-place="" />
      <p data-none="">{t('none')}</p>
      <ol role="list" />
      <a href="#main" data-more="">
        {t('more')}
      </a>
    </section>
  );
}
