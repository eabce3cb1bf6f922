import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { SetUpFault } from '#lib/class/set-up.ts';
import type { Work } from '#lib/model/work.ts';
import { FaultText } from './fault-text.tsx';

interface OwnFieldsProps {
  work: Work;
  confirmed: boolean;
  withNotes: boolean;
  faults: readonly SetUpFault[];
  onConfirm: (confirmed: boolean) => void;
  onNotes: (withNotes: boolean) => void;
}

/** An imported text leaves the device here, so it is said where to, and the teacher says that she may. */
export function OwnFields({ work, confirmed, withNotes, faults, onConfirm, onNotes }: OwnFieldsProps) {
  const t = useTranslations('class.new');
  const id = useId();
  return (
    <fieldset className="rights stack">
      <legend>{t('rightsName')}</legend>
      <p className="read">{t('rightsWhat')}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={confirmed}
          aria-invalid={faults.includes('rights')}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => onConfirm(target.checked)}
        />
        <span>{t('rightsConfirm')}</span>
      </label>
      <FaultText id={`${id}-fault`} of={['rights']} faults={faults} />
      {work.notes.length > 0 && (
        <label className="check">
          <input type="checkbox" checked={withNotes} onChange={({ target }) => onNotes(target.checked)} />
          <span>{t('withNotes', { count: work.notes.length })}</span>
        </label>
      )}
    </fieldset>
  );
}
