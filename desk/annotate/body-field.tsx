import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { type Locale, locales } from '#lib/model/locale.ts';

interface BodyFieldProps {
  body: Partial<Record<Locale, string>>;
  locale: Locale;
  onChange: (body: Partial<Record<Locale, string>>) => void;
}

/** What a note says: in the language of the page, and in the others for those who read in them. */
export function BodyField({ body, locale, onChange }: BodyFieldProps) {
  const t = useTranslations('annotate');
  const langName = useTranslations('lang');
  const id = useId();
  const others = locales.filter((one) => one !== locale);
  const area = (one: Locale, label: string, rows: number) => (
    <p className="field" key={one}>
      <label htmlFor={`${id}-${one}`}>{label}</label>
      <textarea
        id={`${id}-${one}`}
        lang={one}
        rows={rows}
        maxLength={10_000}
        value={body[one] ?? ''}
        onChange={(event) => onChange({ ...body, [one]: event.target.value })}
      />
    </p>
  );
  return (
    <>
      {area(locale, t('body'), 4)}
      <details open={others.some((one) => body[one])}>
        <summary>{t('otherLangs')}</summary>
        {others.map((one) => area(one, t('bodyIn', { lang: langName(one) }), 2))}
      </details>
    </>
  );
}
