import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { lengthOf } from '#lib/class/limits.ts';

interface CountedFieldProps {
  label: ReactNode;
  value: string;
  /** In characters as people count them. */
  longest: number;
  rows: number;
  lang?: string | undefined;
  onChange: (value: string) => void;
  onBlur?: () => void;
}

/** A field for words, with how many there may be: counted as the server counts, and never cut off. */
export function CountedField({ label, value, longest, rows, lang, onChange, onBlur }: CountedFieldProps) {
  const t = useTranslations('class.pupil');
  const id = useId();
  const length = lengthOf(value.trim());
  const over = length > longest;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        lang={lang}
        dir="auto"
        value={value}
        aria-describedby={`${id}-count`}
        aria-invalid={over || undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      <p className={over ? 'count over' : 'count'} id={`${id}-count`}>
        {over ? t('over', { count: length - longest }) : t('count', { count: length, most: longest })}
      </p>
    </div>
  );
}

/** Whether words are neither too many nor none. */
export function fits(value: string, longest: number, least: 0 | 1): boolean {
  const length = lengthOf(value.trim());
  return length >= least && length <= longest;
}
