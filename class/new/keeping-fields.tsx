import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { daysKept } from '#lib/class/limits.ts';
import type { SetUpFault } from '#lib/class/set-up.ts';
import type { Settings } from '#lib/class/settings.ts';
import { FaultText } from './fault-text.tsx';

interface KeepingFieldsProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
  faults: readonly SetUpFault[];
}

/** What the wall may show, and how long the class is kept. */
export function KeepingFields({ settings, onChange, faults }: KeepingFieldsProps) {
  const t = useTranslations('class.new');
  const id = useId();
  return (
    <div className="stack">
      <label className="check">
        <input
          type="checkbox"
          checked={settings.aliasesOnWall}
          onChange={({ target }) => onChange({ ...settings, aliasesOnWall: target.checked })}
        />
        <span>
          {t('aliasesOnWall')} <small className="soft">{t('aliasesOnWallHow')}</small>
        </span>
      </label>
      <div className="field days">
        <label htmlFor={`${id}-days`}>{t('days')}</label>
        <input
          id={`${id}-days`}
          type="number"
          inputMode="numeric"
          min={daysKept.least}
          max={daysKept.most}
          value={Number.isNaN(settings.daysKept) ? '' : settings.daysKept}
          aria-invalid={faults.includes('days')}
          aria-describedby={`${id}-how ${id}-fault`}
          onChange={({ target }) => onChange({ ...settings, daysKept: target.valueAsNumber })}
        />
        <p className="small soft" id={`${id}-how`}>
          {t('daysHow', daysKept)}
        </p>
        <FaultText id={`${id}-fault`} of={['days']} faults={faults} />
      </div>
    </div>
  );
}
