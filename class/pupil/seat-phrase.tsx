import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

interface SeatPhraseProps {
  phrase: string;
  /** She has it on paper. It can be shown again as long as the page is open. */
  onNoted: () => void;
}

/** The words that move a seat to another device: the server tells them once. */
export function SeatPhrase({ phrase, onNoted }: SeatPhraseProps) {
  const t = useTranslations('class.pupil.phrase');
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // Some browsers give a promise back, which an effect must not.
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="phrase-card" aria-label={t('title')} ref={card}>
      <h2>{t('title')}</h2>
      <p className="phrase" translate="no">
        {phrase}
      </p>
      <p className="small">{t('why')}</p>
      <button className="btn" type="button" onClick={onNoted}>
        {t('written')}
      </button>
    </section>
  );
}
