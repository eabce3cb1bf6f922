import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Takes something of her own out of the class. It asks once, for it cannot be made again as it was. */
export function RemoveOwn({ what, onRemove }: { what: string; onRemove: () => void }) {
  const t = useTranslations('class.pupil.sheet');
  const [step, setStep] = useState<'rest' | 'asking' | 'kept'>('rest');
  // Enough of it to know it by.
  const name = <span className="vh">«{what.length > 60 ? `${what.slice(0, 60)} …` : what}»</span>;
  if (step !== 'asking') {
    return (
      <p className="cluster act no-print">
        {/* biome-ignore lint/a11y/noAutofocus: it stands where the button was that was pressed */}
        <button className="btn quiet" type="button" autoFocus={step === 'kept'} onClick={() => setStep('asking')}>
          {t('remove')} {name}
        </button>
      </p>
    );
  }
  return (
    <p className="cluster act no-print">
      <span>{t('removeAsk')}</span>
      {/* biome-ignore lint/a11y/noAutofocus: likewise */}
      <button className="btn" type="button" autoFocus onClick={onRemove}>
        {t('removeYes')} {name}
      </button>
      <button className="btn quiet" type="button" onClick={() => setStep('kept')}>
        {t('removeNo')}
      </button>
    </p>
  );
}
