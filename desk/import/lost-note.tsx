import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Lost } from './desk-state.ts';

/** Says what was taken away, and brings it back. Where the button that did it is gone, the way back has the focus. */
export function LostNote({ lost, onUndo }: { lost: Lost; onUndo: () => void }) {
  const t = useTranslations('import');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (lost.what !== 'review') button.current?.focus();
  }, [lost]);
  return (
    <p className="lost cluster" role="status">
      {t(`lost.${lost.what}`)}
      <button type="button" className="btn" ref={button} onClick={onUndo}>
        {t('review.undo')}
      </button>
    </p>
  );
}
