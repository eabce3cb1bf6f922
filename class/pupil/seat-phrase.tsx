import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** The words that move a seat to another device: told once, and here as long as the page is open. */
export function SeatPhrase({ phrase }: { phrase: string }) {
  const t = useTranslations('class.pupil.phrase');
  const [shown, setShown] = useState(true);
  if (!shown) {
    return (
      <p>
        <button className="btn quiet" type="button" onClick={() => setShown(true)}>
          {t('again')}
        </button>
      </p>
    );
  }
  return (
    <section className="phrase-card" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p className="phrase" translate="no">
        {phrase}
      </p>
      <p className="small">{t('why')}</p>
      <button className="btn" type="button" onClick={() => setShown(false)}>
        {t('written')}
      </button>
    </section>
  );
}
