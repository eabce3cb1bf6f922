import { useTranslations } from 'next-intl';
import { useId } from 'react';

/** The languages that a text can be said to be in. What the machine found may be another; it is offered too. */
const languages = [
  'nb',
  'nn',
  'en',
  'sv',
  'da',
  'de',
  'fr',
  'es',
  'fi',
  'se',
  'uk',
  'ru',
  'mn',
  'ar',
  'ja',
  'zh',
] as const;

/** The key of a language's name in the messages. */
export function languageKey(lang: string): (typeof languages)[number] | 'und' {
  return languages.find((one) => one === lang) ?? 'und';
}

interface LanguageSelectProps {
  lang: string;
  /** Whether the machine would like to be told. */
  unsure: boolean;
  onChange: (lang: string) => void;
}

/** The language of a text, for a person to correct. */
export function LanguageSelect({ lang, unsure, onChange }: LanguageSelectProps) {
  const t = useTranslations('import.language');
  const id = useId();
  const known = languages.some((one) => one === lang);
  return (
    <span className="known">
      <label htmlFor={id}>{t('label')}</label>
      <select
        id={id}
        value={lang}
        aria-describedby={unsure ? `${id}-unsure` : undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        {!known && <option value={lang}>{lang === 'und' ? t('und') : lang}</option>}
        {languages.map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </select>
      {unsure && (
        <span id={`${id}-unsure`} className="soft">
          {t('unsure')}
        </span>
      )}
    </span>
  );
}
