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

/** What is hidden until the reveal, what the wall may show, and how long the class is kept. */
export function KeepingFields({ settings, onChange, faults }: KeepingFieldsProps) {
  const t = useTranslations('class.new');
  const id = useId();
  const switches = ['outletsHidden', 'aliasesOnWall'] as const;
  return (
    <div className="stack">
      {switches.map((name) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={({ target }) => onChange({ ...settings, [name]: target.checked })}
          />
          <span>
            {t(name)} <small className="soft">{t(`${name}How`)}</small>
          </span>
        </label>
      ))}
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
