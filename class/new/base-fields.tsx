import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useLangName } from '#desk/own/use-lang-name.ts';
import type { Settings } from '#lib/class/settings.ts';
import { LayerChoice } from './layer-choice.tsx';
import { MoreFields, type MoreFieldsProps } from './more-fields.tsx';

/** What a class is set up with, whether it is being opened or is on already. */
export function SetUpFields(props: MoreFieldsProps) {
  const { settings, onChange } = props;
  return (
    <>
      <LayerChoice layers={settings.layers} onChange={(layers) => onChange({ ...settings, layers })} />
      <MoreFields {...props} />
    </>
  );
}

/** Whether pupils know, before the reveal, which outlet a text is from. */
export function OutletsField({ settings, onChange }: Pick<MoreFieldsProps, 'settings' | 'onChange'>) {
  const t = useTranslations('class.new');
  return (
    <fieldset className="field">
      <legend>{t('outlets')}</legend>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.outletsHidden}
          onChange={({ target }) => onChange({ ...settings, outletsHidden: target.checked })}
        />
        <span>
          {t('outletsHidden')} <small className="soft">{t('outletsHiddenHow')}</small>
        </span>
      </label>
    </fieldset>
  );
}

interface LangFieldProps {
  settings: Settings;
  /** The languages that some of the texts are translated to. */
  langs: readonly string[];
  onChange: (settings: Settings) => void;
}

/** The language that stands beside the originals. */
export function LangField({ settings, langs, onChange }: LangFieldProps) {
  const t = useTranslations('class.new');
  const langName = useLangName();
  const id = useId();
  const all = langs.includes(settings.lang) ? langs : [...langs, settings.lang];
  return (
    <div className="field">
      <label htmlFor={id}>{t('lang')}</label>
      <select id={id} value={settings.lang} onChange={({ target }) => onChange({ ...settings, lang: target.value })}>
        {all.map((lang) => (
          <option key={lang} value={lang}>
            {langName(lang)}
          </option>
        ))}
      </select>
    </div>
  );
}
